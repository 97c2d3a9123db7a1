import { logistic } from './logistic.ts';
import { roundToTotal } from './roundToTotal.ts';
import { solveShift } from './solveShift.ts';

/**
 * Whole counts out of whole populations (poor of households) that follow the places' odds and add up to a
 * published total exactly: one shift of all log-odds meets the total, largest remainders make it whole.
 * @param of how many there are in each place, the most that can be counted there
 * @param logits log-odds of each place; only their differences matter
 * @param total what the counts must add up to, between 0 and the sum of `of`
 */
export function fitCounts(
  of: readonly number[],
  logits: readonly number[],
  total: number,
): readonly number[] {
  const expected = (shift: number) => of.map((n, index) => n * logistic((logits[index] ?? 0) + shift));
  const shift = solveShift((s) => expected(s).reduce((sum, value) => sum + value, 0), total);
  return roundToTotal(expected(shift), total, of);
}
