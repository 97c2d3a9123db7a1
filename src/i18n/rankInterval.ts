import { count } from './format/count.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/** Between which ranks a unit stays: "hạng 3–9". Quantiles between two ranks are widened to whole ones. */
export function rankInterval(
  { lower, upper }: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> },
  unit: number,
  language: Language,
): string {
  const words = wordsOf(language).sure;
  const [low, high] = [Math.floor(lower[unit] ?? NaN), Math.ceil(upper[unit] ?? NaN)];
  const first = count(low, language);
  return low === high ? words.intervalPoint(first) : words.interval(first, count(high, language));
}
