import { safety as en } from './en/safety.ts';
import type { Language } from './Language.ts';
import { safety as vi } from './vi/safety.ts';

/** Words around danger and moving; apart from `wordsOf`, since the first screen needs none of them. */
export const safetyIn = (language: Language) => (language === 'vi' ? vi : en);
