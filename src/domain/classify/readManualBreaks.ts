import type { Breaks } from './Breaks.ts';
import { mostClasses, type ManualProblem } from './Legend.ts';

/**
 * The planner's own inner bounds, made usable: sorted, without repetitions, without what is no number, and
 * at most one fewer than the most classes allowed. Everything that had to be set right is said as a problem,
 * nothing is thrown: bounds also arrive in a pasted address.
 *
 * @example readManualBreaks([0.2, 0.1, 0.1])
 * // { inner: [0.1, 0.2], problems: ['repeated', 'not-ascending'], fewer: null }
 */
export function readManualBreaks(bounds: readonly number[], most: number = mostClasses): Breaks {
  const problems: ManualProblem[] = [];
  const numbers = bounds.filter((bound) => Number.isFinite(bound)).map(withoutNoise);
  if (numbers.length < bounds.length) problems.push('not-a-number');
  const different = [...new Set(numbers)];
  if (different.length < numbers.length) problems.push('repeated');
  if (different.some((bound, index) => index > 0 && bound < (different[index - 1] ?? bound))) {
    problems.push('not-ascending');
  }
  if (different.length >= most) problems.push('too-many');
  if (different.length === 0) problems.push('none');
  const inner = different.sort((a, b) => a - b).slice(0, most - 1);
  return { inner, fewer: null, problems };
}

/** A typed 12.3 % divided by 100 gives 0.12300000000000001: twelve digits are what the planner meant. */
function withoutNoise(bound: number): number {
  return Number(bound.toPrecision(12));
}
