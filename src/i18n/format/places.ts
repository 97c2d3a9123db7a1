import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

/** How many places a rank moves, as a mean: "1,4". */
export function places(value: number, language: Language): string {
  return numberText(value, language, { least: 0, most: 1 });
}
