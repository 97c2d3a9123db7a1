import { compare } from './compare.ts';
import type { Comparison } from './RuleSet.ts';

/**
 * By how many whole households (or people) a share's numerator must change, the denominator staying, until
 * `numerator / denominator` stands in the given relation to a threshold: "12 poor households fewer".
 * Exact in whole numbers: the same comparison as the rule itself decides, so 20 of 100 is at 20 %, not below.
 * @returns negative: fewer; 0: it already does; `null`: no number from 0 to the denominator does
 */
export function householdsToThreshold(
  numerator: number,
  denominator: number,
  comparison: Comparison,
  threshold: number,
): number | null {
  if (denominator <= 0) return null;
  const holds = (count: number) => compare(count / denominator, comparison, threshold);
  if (holds(numerator)) return 0;
  const rising = comparison === '>=' || comparison === '>';
  // The product may be off by one unit in the last place (0.29 * 100): start beside it, then walk.
  let count = Math.round(threshold * denominator) + (rising ? -2 : 2);
  const step = rising ? 1 : -1;
  for (let steps = 0; steps < 5; steps += 1, count += step)
    if (holds(count)) return count >= 0 && count <= denominator ? count - numerator : null;
  return null;
}
