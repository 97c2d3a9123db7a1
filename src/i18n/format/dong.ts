import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { numberText } from './numberText.ts';
import { withUnit } from './withUnit.ts';

/**
 * An amount in dong with the word written out: "12,3 tỷ đồng", "850 triệu đồng". Compact notation of vi-VN
 * is not used: it writes 12.3 billion as "12,3 T". The word is chosen after rounding, so that 999.96 million
 * is "1 tỷ", not "1.000 triệu".
 */
export function dong(amount: number, language: Language): string {
  const { plain, million, billion } = wordsOf(language).units.dong;
  const size = Math.abs(amount);
  if (size >= 999_950_000) return scaled(amount / 1e9, billion, language);
  if (size >= 999_999.5) return scaled(amount / 1e6, million, language);
  return withUnit(numberText(amount, language, { least: 0, most: 0 }), plain, language);
}

function scaled(value: number, word: string, language: Language): string {
  return withUnit(numberText(value, language, { least: 0, most: 1 }), word, language);
}
