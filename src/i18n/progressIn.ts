import { progress as en } from './en/progress.ts';
import type { Language } from './Language.ts';
import { progress as vi } from './vi/progress.ts';

/** Words around targets; apart from `wordsOf`, since the first screen needs none of them. */
export const progressIn = (language: Language) => (language === 'vi' ? vi : en);
