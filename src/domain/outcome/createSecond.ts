import { attentionLevels, levelsOfTwo } from '../classify/attentionLevels.ts';
import { classify } from '../classify/classify.ts';
import { classNumbers } from '../classify/classNumbers.ts';
import type { Classification } from '../classify/Legend.ts';
import type { Column } from '../indicator/Cell.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { UsedColumn } from './createColumns.ts';
import type { UsedIndicator } from './Outcome.ts';

/** Two measures on one map: the second one, and which level of attention each class of either stands for. */
export interface Second {
  readonly used: UsedIndicator;
  readonly column: Column;
  readonly classification: Classification;
  /** Class of the first measure -> 0 least .. 2 most attention. */
  readonly firstLevels: readonly number[];
  readonly secondLevels: readonly number[];
  /** By unit: level of the first × 3 + level of the second, or the reason below zero why one of the two is missing. */
  readonly numbers: Int8Array;
}

/** Either side is cut into thirds of the units, so that no corner is empty for the choice of bounds alone. */
export function thirdsOf(column: Column): Classification {
  return classify(column, 'quantile', levelsOfTwo, []);
}

/** @param first the column on the map, cut by `thirdsOf` */
export function createSecond(
  first: {
    readonly column: Column;
    readonly classification: Classification;
    readonly indicator: Pick<Indicator, 'direction'>;
  },
  second: UsedColumn & { readonly indicator: Pick<Indicator, 'direction'> },
): Second {
  const classification = thirdsOf(second.column);
  const firstLevels = attentionLevels(first.classification.intervals.length, first.indicator.direction);
  const secondLevels = attentionLevels(classification.intervals.length, second.indicator.direction);
  const own = classNumbers(first.column, first.classification);
  const other = classNumbers(second.column, classification);
  const numbers = own.map((number, unit) => {
    const beside = other[unit] ?? 0;
    if (number < 0 || beside < 0) return number < 0 ? number : beside;
    return (firstLevels[number] ?? 0) * levelsOfTwo + (secondLevels[beside] ?? 0);
  });
  return { used: second.used, column: second.column, classification, firstLevels, secondLevels, numbers };
}
