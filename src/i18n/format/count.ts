import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

/** A whole number of whatever the sentence names: "1.462". */
export function count(value: number, language: Language): string {
  return numberText(value, language, { least: 0, most: 0 });
}
