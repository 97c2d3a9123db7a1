import type { Translated } from '../Translated.ts';
import type { frame as vi } from '../vi/frame.ts';

export const frame: Translated<typeof vi> = {
  open: 'Open in Trọng Điểm',
  choose: 'Figure of',
  none: 'Choose a place',
  hint: 'Tap or point at a place to read its figure.',
  figures: (name, figures) => (figures === '' ? `${name}.` : `${name}: ${figures}.`),
  line: (label, value) => `${label} ${value}`,
};
