import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

/** A coefficient of a statistic, about -1 to 1: "0,64". */
export function coefficient(value: number, language: Language): string {
  return numberText(value, language, { least: 2, most: 2 });
}
