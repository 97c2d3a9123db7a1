import type { Breaks } from './Breaks.ts';
import { deviationBreaks } from './deviationBreaks.ts';
import { equalBreaks } from './equalBreaks.ts';
import { fewestClasses, mostClasses, type FewerReason, type Method } from './Legend.ts';
import { naturalBreaks } from './naturalBreaks.ts';
import { quantileBreaks } from './quantileBreaks.ts';
import { readManualBreaks } from './readManualBreaks.ts';
import { roundBreaks } from './roundBreaks.ts';

/**
 * Inner bounds by any of the six methods, for 2 to 7 classes or as many as `most` (other numbers are brought into that range).
 * A column with fewer different values than classes gets one class for each at most; a column that is all
 * the same gets one class. The manual method takes the planner's bounds as they are.
 *
 * Natural and quantile classes always hold at least one value. In the other methods the place of a bound
 * says something by itself (a ruler, a deviation, a round number, the planner's threshold), so a class
 * without values keeps its place and its colour. Only deviation bounds outside the values are left out:
 * they may be impossible, as a poverty rate of -3 %.
 *
 * @param sorted finite values, ascending
 * @param most how many classes there may be: what a legend can show, unless somebody only prints them
 */
export function breaksOf(
  sorted: readonly number[],
  method: Method,
  classes: number,
  manual: readonly number[],
  most: number = mostClasses,
): Breaks {
  if (method === 'manual') return readManualBreaks(manual, most);
  const asked = Math.min(most, Math.max(fewestClasses, Math.round(classes)));
  const possible = Math.min(asked, new Set(sorted).size);
  if (possible < 2) return { inner: [], fewer: 'few-values', problems: [] };
  const inner = innerBounds(sorted, method, possible);
  const short = possible < asked ? 'few-values' : reasons[method];
  return { inner, fewer: inner.length + 1 < asked ? short : null, problems: [] };
}

type Computed = Exclude<Method, 'manual'>;

/** Why a method may give fewer classes although there are enough different values. */
const reasons: Readonly<Record<Computed, FewerReason>> = {
  natural: 'few-values',
  quantile: 'ties',
  equal: 'few-values',
  deviation: 'out-of-range',
  round: 'round-steps',
};

function innerBounds(sorted: readonly number[], method: Computed, classes: number): readonly number[] {
  switch (method) {
    case 'natural':
      return naturalBreaks(sorted, classes);
    case 'quantile':
      return classes < new Set(sorted).size
        ? quantileBreaks(sorted, classes)
        : naturalBreaks(sorted, classes); // one class for each different value
    case 'equal':
      return equalBreaks(sorted, classes);
    case 'round':
      return roundBreaks(sorted, classes);
    case 'deviation': {
      const lowest = sorted[0] ?? NaN;
      const highest = sorted.at(-1) ?? NaN;
      return deviationBreaks(sorted, classes).filter((bound) => bound >= lowest && bound < highest);
    }
  }
}
