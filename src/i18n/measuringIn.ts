import { measuring as en } from './en/measuring.ts';
import type { Language } from './Language.ts';
import { measuring as vi } from './vi/measuring.ts';

/** Words around measures on the map; apart from `wordsOf`, since the first screen needs none of them. */
export const measuringIn = (language: Language) => (language === 'vi' ? vi : en);
