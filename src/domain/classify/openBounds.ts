import { exactDecimal } from './exactDecimal.ts';
import { roundOutwards } from './roundOutwards.ts';

/**
 * Outer bounds for inner ones that must stay as they are (the planner's own, or round numbers): the lowest
 * and highest value rounded outwards to the same roundness. Where no value lies beyond the first or last
 * inner bound, that class is open: -Infinity or Infinity, with a count of 0, which only the manual method
 * can bring about.
 *
 * @param inner strictly ascending
 * @returns `[lower, ...inner, upper]`
 */
export function openBounds(inner: readonly number[], lowest: number, highest: number): readonly number[] {
  const range = highest > lowest ? Math.floor(Math.log10((highest - lowest) / 10)) : Infinity;
  const roundness = inner.filter((bound) => bound !== 0).map((bound) => exactDecimal(bound).exponent);
  const exponent = roundness.length > 0 ? Math.min(...roundness) : range;
  const first = inner[0] ?? Infinity;
  const last = inner.at(-1) ?? -Infinity;
  const outer = (value: number, side: 'down' | 'up') =>
    Number.isFinite(exponent) ? roundOutwards(value, exponent, side) : value;
  return [
    first < lowest ? -Infinity : outer(lowest, 'down'),
    ...inner,
    last >= highest ? Infinity : outer(highest, 'up'),
  ];
}
