import type { AreaSetId } from '../area/Area.ts';
import type { Indicator, Period } from '../indicator/Indicator.ts';
import { standardOf } from '../indicator/standardOf.ts';
import type { Columns } from '../outcome/createColumns.ts';
import type { TrendMoment } from './TrendPoint.ts';

const share = { start: 0, middle: 0.45, end: 1 } as const;

/** The figures of one unit at every moment of an indicator, in its order. */
export function trendMoments(
  { id, periods }: Pick<Indicator, 'id' | 'periods'>,
  columns: Columns,
  set: AreaSetId,
  unit: number,
): readonly TrendMoment[] {
  return periods.map((period) => ({
    time: period.year + share[period.moment],
    label: labelOf(period),
    period,
    cell: columns(set, period.year, id).column[unit] ?? 'not-reported',
    ...standardAt(id, period.year),
  }));
}

function standardAt(id: string, year: number): Pick<TrendMoment, 'standard'> {
  const standard = standardOf(id, year)?.span;
  return standard === undefined ? {} : { standard };
}

/** Start of 2021 is a moment of its own; where a year has one moment its number says enough. */
function labelOf({ year, moment }: Period): string {
  if (moment === 'end') return String(year);
  return `${moment === 'start' ? '1' : '5'}/${String(year)}`;
}
