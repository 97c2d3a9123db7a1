import { decimalNumber } from './decimalNumber.ts';

/**
 * Round numbers: bounds at multiples of 1, 2 or 5 times a power of ten, the smallest such step that needs
 * no more classes than asked for. Easy to say aloud in a meeting, and the same in every year whose figures
 * have the same range. A class without values keeps its place.
 * Where two classes are asked for and no such multiple divides the values, the roundest number near the middle does.
 * The ladder 1-2-5 is that of R's `pretty` and d3's ticks.
 *
 * @param sorted finite values, ascending, at least two different ones
 * @param classes at least 2
 * @returns inner bounds
 * @example roundBreaks([3, 41], 5) // [10, 20, 30, 40]
 */
export function roundBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const lowest = sorted[0] ?? NaN;
  const highest = sorted.at(-1) ?? NaN;
  let finer: readonly number[] = [];
  for (let exponent = Math.floor(Math.log10((highest - lowest) / classes)); ; exponent++) {
    for (const digit of [1, 2, 5]) {
      const bounds = multiplesBetween(lowest, highest, digit, exponent, 10 * classes);
      if (bounds.length === 0) return [nearest(finer, (lowest + highest) / 2, lowest)];
      if (bounds.length < classes) return bounds;
      finer = bounds;
    }
  }
}

/** Multiples of `digit × 10^exponent` strictly inside the values' range, not more than `most + 1`. */
function multiplesBetween(
  lowest: number,
  highest: number,
  digit: number,
  exponent: number,
  most: number,
): readonly number[] {
  const first = Math.floor(lowest / decimalNumber(digit, exponent));
  return Array.from({ length: most + 2 }, (_, index) =>
    decimalNumber((first + index) * digit, exponent),
  ).filter((bound) => bound > lowest && bound < highest);
}

function nearest(values: readonly number[], to: number, start: number): number {
  return values.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best), start);
}
