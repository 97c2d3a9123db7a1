import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

/** A correlation with two decimals: "0,93". */
export function correlation(value: number, language: Language): string {
  return numberText(value, language, { least: 2, most: 2 });
}
