import type { Comparison } from './RuleSet.ts';

/** Where a value lies among the stretches of `regionsOf`: even between thresholds, odd on one. */
export function placeOf(value: number, thresholds: readonly number[]): number {
  const below = thresholds.filter((threshold) => threshold < value).length;
  return thresholds[below] === value ? 2 * below + 1 : 2 * below;
}

/** How to say "come into that stretch" from below or above: `<= 0.2` onto a threshold, `< 0.2` past it. */
export function entryOf(place: number, falling: boolean, thresholds: readonly number[]) {
  const onThreshold = place % 2 === 1;
  const index = onThreshold ? (place - 1) / 2 : falling ? place / 2 : place / 2 - 1;
  const comparison: Comparison = falling ? (onThreshold ? '<=' : '<') : onThreshold ? '>=' : '>';
  const threshold = thresholds[index];
  if (threshold === undefined) throw new RangeError(`No threshold bounds stretch ${place}`);
  return { comparison, threshold };
}
