import type { AreaSetId } from '../area/Area.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { DenominatorChoice } from './acceptSheet.ts';
import type { ValueColumn } from './columnsFor.ts';
import { isFigure } from '../indicator/Cell.ts';
import { isCount } from './isCount.ts';

export interface DenominatorOffer {
  readonly choice: DenominatorChoice;
  /** Headers of the two columns, or the entry that is offered. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly indicator: Indicator | null;
}

/** Units whose rate is off by more than this do not speak for a pair of columns. */
const tolerance = 0.006;

/**
 * What a column of rates may be a rate of, best first: pairs of counts of the same sheet whose quotient is that
 * rate in nearly every row, then the counts of the catalogue that reach its set. Offered, never taken: whoever
 * made the sheet knows what was divided by what.
 */
export function denominatorChoices(
  column: ValueColumn,
  columns: readonly ValueColumn[],
  indicators: readonly Indicator[],
  set: AreaSetId,
): readonly DenominatorOffer[] {
  if (column.scale === 'plain' || column.scale === 'status') return [];
  const counts = columns.filter(isCount).filter(({ year }) => year === column.year);
  const pairs = counts.flatMap((numerator) =>
    counts.flatMap((denominator): DenominatorOffer[] => {
      if (numerator === denominator || !isQuotient(column, numerator, denominator)) return [];
      const choice = { kind: 'columns', numerator: numerator.index, denominator: denominator.index } as const;
      return [{ choice, numerator: numerator.header, denominator: denominator.header, indicator: null }];
    }),
  );
  const known = indicators
    .filter(({ formation, unit, sets }) => formation.rule === 'sum' && sets.includes(set) && isWhole(unit))
    .map((indicator): DenominatorOffer => {
      return {
        choice: { kind: 'indicator', id: indicator.id },
        numerator: null,
        denominator: null,
        indicator,
      };
    });
  return [...pairs, ...known];
}

const isWhole = (unit: Indicator['unit']) => unit === 'households' || unit === 'people' || unit === 'km';

function isQuotient(rate: ValueColumn, numerator: ValueColumn, denominator: ValueColumn): boolean {
  let [agree, asked] = [0, 0];
  rate.column.forEach((cell, unit) => {
    const above = numerator.column[unit];
    const below = denominator.column[unit];
    if (!isFigure(cell) || !isFigure(above) || !isFigure(below) || below === 0) return;
    asked += 1;
    if (Math.abs(cell - above / below) <= tolerance) agree += 1;
  });
  return asked > 0 && agree >= asked * 0.8;
}
