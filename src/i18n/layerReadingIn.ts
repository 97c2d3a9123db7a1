import { layerReading as en } from './en/layerReading.ts';
import type { Language } from './Language.ts';
import { layerReading as vi } from './vi/layerReading.ts';

/** Words around what zones and sites of a file mean; apart from `wordsOf`, since the first screen needs none of them. */
export const layerReadingIn = (language: Language) => (language === 'vi' ? vi : en);
