import { invest as en } from './en/invest.ts';
import type { Language } from './Language.ts';
import { invest as vi } from './vi/invest.ts';

/** Words around money; apart from `wordsOf`, since the first screen needs none of them. */
export const investIn = (language: Language) => (language === 'vi' ? vi : en);
