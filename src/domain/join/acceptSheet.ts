import { indicatorById } from '../indicator/indicatorById.ts';
import { mergeIndicators } from '../indicator/mergeIndicators.ts';
import type { Indicator, Moment, OwnProvenance, Unit } from '../indicator/Indicator.ts';
import type { OwnFigures, RateParts } from '../indicator/World.ts';
import type { ValueColumn } from './columnsFor.ts';
import { freeId } from './freeId.ts';
import type { JoinReport } from './JoinReport.ts';
import { ownIndicator } from './ownIndicator.ts';

/** What a rate is a rate of: two columns of its sheet (`ValueColumn.index`), or a count the portal has. */
export type DenominatorChoice =
  | { readonly kind: 'columns'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'indicator'; readonly id: string };

/** What the planner decided about one column of figures. */
export interface TakenColumn {
  readonly column: ValueColumn;
  /** An entry of the catalogue, one the planner made for an earlier sheet, or `null` for a new one. */
  readonly indicator: string | null;
  readonly year: number;
  /** Of the year; by its header where left out. */
  readonly moment?: Moment;
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
  readonly provenance?: OwnProvenance;
  readonly denominator?: DenominatorChoice | undefined;
}

export interface AcceptedSheet {
  readonly figures: readonly OwnFigures[];
  /** Entries for the measures the catalogue does not have, one for each, with all periods the sheet brings. */
  readonly indicators: readonly Indicator[];
}

/**
 * The figures of a sheet as the portal keeps them, with entries for new measures. Two columns of one measure in
 * different years are two periods of one entry; so is the sheet of the next year, whose column names the entry
 * that the first one made. Each sheet brings its entry whole, so that taking the first out leaves the second.
 *
 * @param columns all columns of figures of the sheet: a rate may name its parts among them
 * @param known entries the planner made before; those of the catalogue may be among them
 */
export function acceptSheet(
  { set, file }: Pick<JoinReport, 'set' | 'file'>,
  taken: readonly TakenColumn[],
  columns: readonly ValueColumn[] = taken.map(({ column }) => column),
  known: readonly Indicator[] = [],
): AcceptedSheet {
  const earlier = known.filter(({ id }) => indicatorById(id) === undefined);
  const entries = taken.map((each) => ({ each, entry: entryFor({ set, file }, each, earlier) }));
  const figures = entries.map(({ each, entry }): OwnFigures => {
    const { column, indicator, year, provenance, source } = each;
    const carriedBy = partsOf(each, columns);
    return {
      indicator: entry?.id ?? indicator ?? column.ownId,
      set,
      year,
      column: column.column,
      file,
      ...(provenance === undefined ? {} : { provenance }),
      ...(source === undefined || source.trim() === '' ? {} : { source: source.trim() }),
      ...(carriedBy === null ? {} : { carriedBy }),
    };
  });
  return { figures, indicators: mergeIndicators(entries.flatMap(({ entry }) => entry ?? [])) };
}

/** The entry a column brings; `null` for a measure of the catalogue. */
function entryFor(
  about: Pick<JoinReport, 'set' | 'file'>,
  taken: TakenColumn,
  earlier: readonly Indicator[],
): Indicator | null {
  const { indicator, column } = taken;
  if (indicator === null) return ownIndicator(about, taken, freeId(column.ownId, earlier));
  const same = earlier.find(({ id }) => id === indicator);
  if (same === undefined) return null;
  const { name, short, definition, unit, direction } = same;
  return { ...ownIndicator(about, { ...taken, unit }, indicator), name, short, definition, direction };
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
