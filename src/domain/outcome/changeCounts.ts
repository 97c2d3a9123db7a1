import { UNCHANGED } from '../change/changeClasses.ts';
import type { YearChange } from './createYearChange.ts';

/** How many units became better and worse; of a measure without a worse end, how many fell and rose. */
export interface ChangeCounts {
  readonly better: number;
  readonly worse: number;
  readonly unchanged: number;
  /** Without a change that could be told. */
  readonly open: number;
}

/** @param units inside the filters */
export function changeCounts({ numbers }: YearChange, units: ArrayLike<number>): ChangeCounts {
  const counts = { better: 0, worse: 0, unchanged: 0, open: 0 };
  for (const unit of Array.from(units)) {
    const number = numbers[unit] ?? -1;
    if (number < 0) counts.open += 1;
    else if (number === UNCHANGED) counts.unchanged += 1;
    else counts[number < UNCHANGED ? 'better' : 'worse'] += 1;
  }
  return counts;
}
