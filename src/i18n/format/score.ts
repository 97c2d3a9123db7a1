import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

/** A score of 0..100 with one decimal: "73,4". */
export function score(value: number, language: Language): string {
  return numberText(value, language, { least: 1, most: 1 });
}
