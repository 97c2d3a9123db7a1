import { fold } from '../area/fold.ts';
import type { Indicator, Unit } from '../indicator/Indicator.ts';
import type { OwnFigures } from '../indicator/World.ts';
import type { ValueColumn } from './columnsFor.ts';
import type { JoinReport } from './JoinReport.ts';

/** What the planner decided about one column of figures. */
export interface TakenColumn {
  readonly column: ValueColumn;
  /** A catalogue id, or `null` for an indicator of its own. */
  readonly indicator: string | null;
  readonly year: number;
  /** Which end calls for attention; asked for an indicator of its own. */
  readonly direction?: Indicator['direction'];
  /** What an indicator of its own is called, where not as the column's header. */
  readonly name?: string;
}

export interface AcceptedSheet {
  readonly figures: readonly OwnFigures[];
  /** Entries for the measures the catalogue does not have. */
  readonly indicators: readonly Indicator[];
}

/** The figures of a sheet as the portal keeps them, with entries for new measures. */
export function acceptSheet(report: JoinReport, taken: readonly TakenColumn[]): AcceptedSheet {
  const { set, file } = report;
  const figures = taken.map(({ column, indicator, year }): OwnFigures => {
    return { indicator: indicator ?? column.ownId, set, year, column: column.column, file };
  });
  const indicators = taken
    .filter(({ indicator }) => indicator === null)
    .map((each) => ownIndicator(report, each));
  return { figures, indicators };
}

/**
 * An entry for a measure of the planner's own. Counts of households or people add up to larger units; a
 * rate without its denominator, or a number of unknown kind, stays where it was measured.
 */
export function ownIndicator(
  { set, file }: JoinReport,
  { column, year, direction, name: told }: TakenColumn,
): Indicator {
  const id = column.ownId;
  const title = told?.trim() || column.header;
  const name = { vi: title, en: title };
  const unit = unitOf(column);
  const adds = unit === 'households' || unit === 'people';
  const short = shortened(title);
  return {
    id,
    theme: 'place',
    name,
    short: { vi: short, en: short },
    definition: name,
    unit,
    direction: direction ?? 'neutral',
    formation: unit === 'status' ? { rule: 'unanimous', of: id } : { rule: adds ? 'sum' : 'none', of: id },
    measuredIn: set,
    sets:
      adds || unit === 'status'
        ? (['province', 'district', 'commune2021', 'commune2025', 'hamlet'] as const)
        : [set],
    periods: [{ year, moment: 'end' }],
    source: { vi: file, en: file },
    provenance: 'own',
  };
}

function unitOf({ header, scale }: ValueColumn): Unit {
  if (scale === 'status') return 'status';
  if (scale !== 'plain') return 'share';
  const words = fold(header);
  if (/\bkm2\b/.test(words) || header.includes('km²')) return 'km2';
  if (/\bkm\b/.test(words)) return 'km';
  if (/^(so|tong so) ho\b|^households\b/.test(words)) return 'households';
  return /^(so|tong so) (nguoi|nhan khau|khau|dan)\b|^dan so\b|^(people|population)\b/.test(words)
    ? 'people'
    : 'number';
}

function shortened(header: string): string {
  const bare = header.replace(/\s*\([^)]*\)/gu, '').trim();
  return bare.length > 28 ? `${bare.slice(0, 27).trimEnd()}…` : bare;
}
