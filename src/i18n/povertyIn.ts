import { poverty as en } from './en/poverty.ts';
import type { Language } from './Language.ts';
import { poverty as vi } from './vi/poverty.ts';

/** Words around counted poverty; apart from `wordsOf`, since the first screen needs none of them. */
export const povertyIn = (language: Language) => (language === 'vi' ? vi : en);
