import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';

/** What files about the targets of a year are called, without an ending. */
export const progressFileName = (year: number, language: Language): string =>
  `${progressIn(language).paper.file}-${String(year)}`;
