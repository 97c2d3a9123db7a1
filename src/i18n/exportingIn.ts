import { exporting as en } from './en/exporting.ts';
import type { Language } from './Language.ts';
import { exporting as vi } from './vi/exporting.ts';

/** Words around what is saved from the portal; apart from `wordsOf`, since the first screen needs none of them. */
export const exportingIn = (language: Language) => (language === 'vi' ? vi : en);
