import { mergeIndicators } from '../indicator/mergeIndicators.ts';
import type { Indicator, Provenance, Unit } from '../indicator/Indicator.ts';
import type { OwnFigures, RateParts } from '../indicator/World.ts';
import type { ValueColumn } from './columnsFor.ts';
import type { JoinReport } from './JoinReport.ts';
import { ownIndicator } from './ownIndicator.ts';

/** What a rate is a rate of: two columns of its sheet (`ValueColumn.index`), or a count the portal has. */
export type DenominatorChoice =
  | { readonly kind: 'columns'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'indicator'; readonly id: string };

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
  /** Of an indicator of its own, where the header does not tell. A rate stays a share. */
  readonly unit?: Unit;
  /** Whether figures of an indicator of its own may be added up; by its unit where left out. */
  readonly adds?: boolean;
  /** Who made the figures, where not the file itself. */
  readonly source?: string;
  readonly provenance?: Extract<Provenance, 'official' | 'reported' | 'own'>;
  readonly denominator?: DenominatorChoice;
}

export interface AcceptedSheet {
  readonly figures: readonly OwnFigures[];
  /** Entries for the measures the catalogue does not have, one for each, with all periods the sheet brings. */
  readonly indicators: readonly Indicator[];
}

/**
 * The figures of a sheet as the portal keeps them, with entries for new measures. Two columns of one measure in
 * different years are two periods of one entry.
 *
 * @param columns all columns of figures of the sheet: a rate may name its parts among them
 */
export function acceptSheet(
  report: JoinReport,
  taken: readonly TakenColumn[],
  columns: readonly ValueColumn[] = taken.map(({ column }) => column),
): AcceptedSheet {
  const { set, file } = report;
  const figures = taken.map((each): OwnFigures => {
    const { column, indicator, year, provenance, source } = each;
    const carriedBy = partsOf(each, columns);
    return {
      indicator: indicator ?? column.ownId,
      set,
      year,
      column: column.column,
      file,
      ...(provenance === undefined ? {} : { provenance }),
      ...(source === undefined || source.trim() === '' ? {} : { source: source.trim() }),
      ...(carriedBy === null ? {} : { carriedBy }),
    };
  });
  const own = taken.filter(({ indicator }) => indicator === null);
  return { figures, indicators: mergeIndicators(own.map((each) => ownIndicator(report, each))) };
}

function partsOf({ denominator }: TakenColumn, columns: readonly ValueColumn[]): RateParts | null {
  if (denominator === undefined) return null;
  if (denominator.kind === 'indicator') return denominator;
  const above = columns.find(({ index }) => index === denominator.numerator);
  const below = columns.find(({ index }) => index === denominator.denominator);
  if (above === undefined || below === undefined) return null;
  const names = { numerator: above.header, denominator: below.header };
  return { kind: 'columns', numerator: above.column, denominator: below.column, names };
}
