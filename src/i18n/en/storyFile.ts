import type { Translated } from '../Translated.ts';
import type { storyFile as vi } from '../vi/storyFile.ts';

export const storyFile: Translated<typeof vi> = {
  title: (province) => `Trọng Điểm ${province}`,
  previous: 'Previous scene',
  next: 'Next scene',
  notes: 'Notes',
  contrast: 'Contrast',
  full: 'Full screen',
  place: (at, of) => `${at} / ${of}`,
  keys: 'Keys: ← → change the scene, a number and Enter to go to one, B black screen, N notes, C contrast, F full screen.',
};
