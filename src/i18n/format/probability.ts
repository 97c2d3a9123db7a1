import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

/** A probability behind its sign, to three decimals: "= 0,012"; below a thousandth "< 0,001", never "= 0". */
export function probability(value: number, language: Language): string {
  const least = 0.001;
  const isSmall = value < least;
  return `${isSmall ? '<' : '='} ${numberText(isSmall ? least : value, language, { least: 1, most: 3 })}`;
}
