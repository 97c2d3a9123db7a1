import { isFigure } from '../indicator/Cell.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import { wholeOf } from '../indicator/wholeOf.ts';
import { amountToThreshold } from './amountToThreshold.ts';
import type { CellOf } from './CellOf.ts';
import type { Criterion } from './RuleSet.ts';
import type { FigureMove } from './Verdict.ts';

/**
 * How much of what a criterion counts a change means in one unit: -12 poor households, +1.4 km of road.
 *
 * @returns signed; `null` where the criterion counts nothing, or nobody knows of how many in this unit
 */
export function amountInUnit(criterion: Criterion, change: FigureMove, cellOf: CellOf): number | null {
  const indicator = indicatorById(criterion.indicator);
  const whole = indicator === undefined ? null : wholeOf(indicator);
  if (criterion.counted === undefined || whole === null) return null;
  const all = cellOf(whole.id);
  if (!isFigure(all)) return null;
  const part = change.from * all;
  return amountToThreshold(
    criterion,
    change,
    criterion.counted.measured === true ? part : Math.round(part),
    all,
  );
}
