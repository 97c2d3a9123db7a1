import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

/** The adjusted headcount ratio M0, 0 to 1, to three places as it is published: "0,144". */
export function adjustedHeadcount(value: number, language: Language): string {
  return numberText(value, language, { least: 3, most: 3 });
}
