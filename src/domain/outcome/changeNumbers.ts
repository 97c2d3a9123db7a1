import { OPEN } from '../classify/Legend.ts';
import type { FlagsCompared } from './Outcome.ts';

/** Classes of a map of changes; the most salient one first, as with flags. */
export const changeClasses = ['enters', 'stays', 'leaves', 'neither'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/**
 * The class number of every unit on a map of who enters and who leaves the flag; OPEN where one of the sides cannot be assessed.
 *
 * @param flagged by unit: whether the second side flags it
 */
export function changeNumbers({ comparison }: FlagsCompared, flagged: readonly boolean[]): Int8Array {
  const numbers = Int8Array.from(flagged, (now) => changeClasses.indexOf(now ? 'stays' : 'neither'));
  for (const { unit } of comparison.entering) numbers[unit] = changeClasses.indexOf('enters');
  for (const { unit } of comparison.leaving) numbers[unit] = changeClasses.indexOf('leaves');
  for (const unit of comparison.open) numbers[unit] = OPEN;
  return numbers;
}
