import { areaSetIds } from '../area/Area.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { Formation, Indicator, Unit } from '../indicator/Indicator.ts';
import { fold } from '../area/fold.ts';
import type { TakenColumn } from './acceptSheet.ts';
import type { ValueColumn } from './columnsFor.ts';
import { isCount } from './isCount.ts';
import type { JoinReport } from './JoinReport.ts';
import { momentIn } from './momentIn.ts';
import { shortened } from './shortened.ts';

/**
 * An entry for a measure of the planner's own. Counts of households or people add up to larger units; a rate
 * is carried with its denominator; a rate without one, or a number of unknown kind, stays where it was measured.
 */
export function ownIndicator(
  { set, file }: Pick<JoinReport, 'set' | 'file'>,
  taken: TakenColumn,
  id: string,
): Indicator {
  const { column, year, direction, name: told, source } = taken;
  const title = told?.trim() || column.title;
  const name = { vi: title, en: title };
  const unit = unitOf(column, taken.unit);
  const formation = formationOf(id, taken, unit);
  const short = shortened(title);
  const from = source?.trim() || file;
  return {
    id,
    theme: 'place',
    name,
    short: { vi: short, en: short },
    definition: name,
    unit,
    direction: direction ?? 'neutral',
    formation,
    measuredIn: set,
    sets: formation.rule === 'none' ? [set] : areaSetIds,
    periods: [{ year, moment: taken.moment ?? momentIn(column.header) }],
    source: { vi: from, en: from },
    provenance: taken.provenance ?? 'own',
  };
}

function formationOf(of: string, { column, denominator, adds }: TakenColumn, unit: Unit): Formation {
  if (unit === 'status') return { rule: 'unanimous', of };
  if (denominator?.kind === 'columns')
    return { rule: 'ratio', numerator: `${of}/numerator`, denominator: `${of}/denominator` };
  if (denominator?.kind === 'indicator') {
    const counted = indicatorById(denominator.id)?.formation;
    const below = counted?.rule === 'sum' ? counted.of : denominator.id;
    return { rule: 'ratio', numerator: `${of}/numerator`, denominator: below };
  }
  return { rule: unit !== 'share' && (adds ?? addsUp(column, unit)) ? 'sum' : 'none', of };
}

/** Whether figures are amounts that may be added up, as far as unit and header tell; a number of unknown kind is not. */
export function addsUp(column: ValueColumn, unit: Unit): boolean {
  return (unit === 'households' || unit === 'people') && isCount(column);
}

/** The unit a column's numbers are in: what its scale settles, then what the planner says, then its header. */
export function unitOf({ header, scale }: Pick<ValueColumn, 'header' | 'scale'>, told?: Unit): Unit {
  if (scale === 'status') return 'status';
  if (scale !== 'plain') return 'share';
  if (told !== undefined && told !== 'share' && told !== 'status') return told;
  const words = fold(header);
  if (/\bkm2\b/.test(words) || header.includes('km²')) return 'km2';
  if (/\bkm\b/.test(words)) return 'km';
  if (/^(so|tong so) ho\b|^households\b/.test(words)) return 'households';
  return /^(so|tong so) (nguoi|nhan khau|khau|dan)\b|^dan so\b|^(people|population)\b/.test(words)
    ? 'people'
    : 'number';
}
