import { brief as en } from './en/brief.ts';
import type { Language } from './Language.ts';
import { brief as vi } from './vi/brief.ts';

/** Words of what leaves the portal; apart from `wordsOf`, since the first screen needs none of them. */
export const briefIn = (language: Language) => (language === 'vi' ? vi : en);
