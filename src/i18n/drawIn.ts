import { draw as en } from './en/draw.ts';
import type { Language } from './Language.ts';
import { draw as vi } from './vi/draw.ts';

/** Words around drawing; apart from `wordsOf`, since the first screen needs none of them. */
export const drawIn = (language: Language) => (language === 'vi' ? vi : en);
