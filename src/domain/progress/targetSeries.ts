import { isFigure, type Column } from '../indicator/Cell.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import { standardOf } from '../indicator/standardOf.ts';
import { compare } from '../rules/compare.ts';
import { leavingPoints } from './leavingPoints.ts';
import type { ProgressFigures } from './ProgressFigures.ts';
import type { Target, TargetPoint } from './Target.ts';
import type { TargetMeasure } from './TargetMeasure.ts';
import { timeOf } from './timeOf.ts';

type Counted = Extract<TargetMeasure, { kind: 'count' }>;

/**
 * Every figure of the province for a target, by time. What was published stands in place of a sample of the same
 * moment; a year in which a part is missing has no figure, since a sum of some parts is none of the whole.
 *
 * @param until figures of later years are left out
 */
export function targetSeries(
  figures: ProgressFigures,
  { measure }: Pick<Target, 'measure'>,
  until: number,
): readonly TargetPoint[] {
  if (measure === null) return [];
  const published = (measure.reported ?? []).flatMap((series) =>
    figures.reported
      .filter(({ area, indicator }) => area.startsWith('province:') && indicator === series.indicator)
      .map(({ year, value }): TargetPoint => ({
        year,
        moment: series.moment,
        value: series.percent ? value / 100 : value,
        provenance: 'reported',
        ...countedBy(measure, year, series.standard),
      })),
  );
  const moments = new Set(published.map(instantOf));
  const worked = workedOut(figures, measure).filter(
    (point) => point.provenance !== 'sample' || !moments.has(instantOf(point)),
  );
  const own = new Set(worked.filter(({ provenance }) => provenance !== 'sample').map(instantOf));
  return [...published.filter((point) => !own.has(instantOf(point))), ...worked]
    .filter(({ year }) => year <= until)
    .sort((a, b) => timeOf(a) - timeOf(b) || (a.standard ?? '').localeCompare(b.standard ?? ''));
}

/** The end of 2020 by one standard and the start of 2021 by the next are the same time and two figures. */
const instantOf = (point: TargetPoint) => `${String(timeOf(point))} ${point.standard ?? ''}`;

function countedBy(measure: TargetMeasure, year: number, told?: string): Pick<TargetPoint, 'standard'> {
  const standard = told ?? ('indicator' in measure ? standardOf(measure.indicator, year)?.span : undefined);
  return standard === undefined ? {} : { standard };
}

function workedOut(figures: ProgressFigures, measure: TargetMeasure): readonly TargetPoint[] {
  if (measure.kind === 'reported') return [];
  if (measure.kind === 'leaving') return leavingPoints(figures, measure);
  const indicator = indicatorById(measure.indicator, figures.world);
  if (indicator === undefined) return [];
  const set = measure.kind === 'count' ? measure.set : 'province';
  const brought = figures.world.own.filter((own) => own.indicator === indicator.id);
  const years = new Set([...indicator.periods.map(({ year }) => year), ...brought.map(({ year }) => year)]);
  return [...years].flatMap((year): TargetPoint[] => {
    const { column, used } = figures.columns(set, year, indicator.id);
    const value = measure.kind === 'count' ? counted(column, measure) : column[0];
    if (typeof value !== 'number') return [];
    const moment = used.period?.year === year ? used.period.moment : 'end';
    return [{ year, moment, value, provenance: used.provenance, ...countedBy(measure, year) }];
  });
}

/** How many units pass; nothing while one of them has no figure. Units the measure means nothing for are not counted. */
function counted(column: Column, { passes }: Counted): number | null {
  const asked = column.filter((cell) => cell !== 'not-applicable');
  if (asked.length === 0 || !asked.every(isFigure)) return null;
  return asked.filter((value) => compare(value, passes.comparison, passes.value)).length;
}
