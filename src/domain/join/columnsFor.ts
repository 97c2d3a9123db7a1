import type { AreaSets } from '../area/AreaSet.ts';
import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { yearIn } from '../sheet/readNumbers.ts';
import type { Scale, SheetTable } from '../sheet/SheetTable.ts';
import type { JoinReport } from './JoinReport.ts';
import { ownIdOf } from './ownIdOf.ts';
import { suggestIndicator, type SuggestedIndicator } from './suggestIndicator.ts';
import { takesScale } from './takesScale.ts';
import { withoutYear } from '../sheet/withoutYear.ts';

/** A column of figures of a joined sheet, ready to be taken in as an indicator. */
export interface ValueColumn {
  /** Index of the column in the sheet. */
  readonly index: number;
  readonly header: string;
  /** What is measured: the header without its year. */
  readonly title: string;
  readonly scale: Scale;
  /** From its header, the column of years, the title or the file's name; `null` when nothing tells. */
  readonly year: number | null;
  /** The entry its header names, of the catalogue or of an earlier sheet, if one does. */
  readonly suggestion: SuggestedIndicator | null;
  /**
   * The id it gets if it becomes an indicator of its own. Columns of one measure in several years share it, as
   * does the same column of next year's sheet.
   */
  readonly ownId: string;
  /** One cell per unit of the report's set, in set order. */
  readonly column: Column;
  /** How many of the cells are figures. */
  readonly figures: number;
}

/**
 * The figures of a joined sheet by unit. A unit without a row is `not-reported`; a unit that two rows claim
 * is `unparsed`, since neither row was taken.
 */
export function columnsFor(
  table: SheetTable,
  report: JoinReport,
  sets: AreaSets,
  catalogue: readonly Indicator[],
): readonly ValueColumn[] {
  const { indexOf, areas } = sets[report.set];
  const rowOf = new Map(report.matched.map(({ area, record }) => [indexOf.get(area.key), record]));
  const twice = new Set(report.duplicates.map(({ area }) => area.key));
  const ids = new Set<string>();
  return table.columns.flatMap(({ index, header, role, numbers }): ValueColumn[] => {
    if (role !== 'number' || numbers === null || index === report.keys.code) return [];
    const column = areas.map((area, unit): Cell => {
      const row = rowOf.get(unit);
      if (row === undefined) return twice.has(area.key) ? 'unparsed' : 'not-reported';
      return numbers.cells[row] ?? 'not-reported';
    });
    const year = numbers.year ?? yearOfFile(table, report);
    const title = withoutYear(header) || header;
    const ownId = ownIdFor(title, index, year, ids);
    ids.add(`${ownId} ${String(year)}`);
    const suggestion =
      madeBefore(ownId, numbers.scale, catalogue) ?? suggestIndicator(header, numbers.scale, catalogue, year);
    const figures = column.filter(isFigure).length;
    return [{ index, header, title, scale: numbers.scale, year, suggestion, ownId, column, figures }];
  });
}

/** The entry that an earlier sheet's column of the same header made, whatever the planner has called it since. */
function madeBefore(ownId: string, scale: Scale, known: readonly Indicator[]): SuggestedIndicator | null {
  const indicator = known.find(({ id, unit }) => id === ownId && takesScale(unit, scale));
  return indicator === undefined ? null : { indicator, sureness: 'exact' };
}

function yearOfFile(table: SheetTable, report: JoinReport): number | null {
  const column = table.columns.find(({ role }) => role === 'year');
  const row = report.matched[0]?.record;
  if (column !== undefined && row !== undefined) return yearIn(table.rows[row]?.cells[column.index] ?? '');
  return (
    titlesOf(table)
      .map(yearIn)
      .findLast((year) => year !== null) ?? yearIn(table.fileName)
  );
}

const titlesOf = ({ aside }: SheetTable) =>
  aside.filter(({ kind }) => kind === 'title').map(({ text }) => text);

function ownIdFor(title: string, index: number, year: number | null, taken: ReadonlySet<string>): string {
  const id = ownIdOf(title, `column-${String(index + 1)}`);
  return taken.has(`${id} ${String(year)}`) ? `${id}-${String(index + 1)}` : id;
}
