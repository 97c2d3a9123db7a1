import { official as en } from './en/official.ts';
import type { Language } from './Language.ts';
import { official as vi } from './vi/official.ts';

/** Words of the official report; apart from `wordsOf`, since the first screen needs none of them. */
export const officialIn = (language: Language) => (language === 'vi' ? vi : en);
