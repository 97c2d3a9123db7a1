import type { Indicator } from '../indicator/Indicator.ts';
import { acceptSheet, type AcceptedSheet, type TakenColumn } from '../join/acceptSheet.ts';
import type { ValueColumn } from '../join/columnsFor.ts';
import type { JoinReport } from '../join/JoinReport.ts';

/** What the planner decided about one column of figures. */
export type ColumnDecision = Omit<TakenColumn, 'column'> & { readonly taken: boolean };

/**
 * What a sheet brings by the decisions about its columns: the same for the page, which shows it beforehand, and
 * for the reader, which hands it over.
 *
 * @param decisions by the column's index in the sheet; a column without one is left out
 * @param known entries the planner made before
 */
export function sheetTaken(
  about: Pick<JoinReport, 'set' | 'file'>,
  columns: readonly ValueColumn[],
  decisions: Readonly<Record<number, ColumnDecision>>,
  known: readonly Indicator[],
): AcceptedSheet {
  const taken = columns.flatMap((column) => {
    const { taken: wanted = false, ...decision } = decisions[column.index] ?? {};
    return wanted && 'indicator' in decision ? [{ column, ...decision }] : [];
  });
  return acceptSheet(about, taken, columns, known);
}
