import { frame as en } from './en/frame.ts';
import type { Language } from './Language.ts';
import { frame as vi } from './vi/frame.ts';

/** Words of the map in a frame of another page; apart from `wordsOf`, since the portal itself needs none of them. */
export const frameIn = (language: Language) => (language === 'vi' ? vi : en);
