import { storyFile as en } from './en/storyFile.ts';
import type { Language } from './Language.ts';
import { storyFile as vi } from './vi/storyFile.ts';

/** Words of a story that is saved as one HTML file. */
export const storyFileIn = (language: Language) => (language === 'vi' ? vi : en);
