import type { Comparison } from './RuleSet.ts';

/**
 * Whether a value stands in a relation to a threshold, on the exact numbers, without tolerance.
 *
 * A share that was formed as one division of whole numbers meets a threshold written with few decimals
 * exactly: IEEE 754 rounds 7/35 and the literal 0.2 to the same nearest double, and two fractions that
 * differ, differ by far more than half a unit in the last place for any count below 10^14. A share formed
 * any other way (`1 - 0.8`, a sum of shares) has no such guarantee; keep counts and divide once.
 */
export function compare(value: number, comparison: Comparison, threshold: number): boolean {
  switch (comparison) {
    case '>=':
      return value >= threshold;
    case '>':
      return value > threshold;
    case '<=':
      return value <= threshold;
    case '<':
      return value < threshold;
  }
}
