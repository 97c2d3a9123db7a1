import { acceptSheet, type TakenColumn } from '../join/acceptSheet.ts';
import type { AcceptedFile } from '../kept/AcceptedFile.ts';
import type { Yield } from './understand.ts';

/** What the planner decided about one column of figures. */
export type ColumnDecision = Omit<TakenColumn, 'column'> & { readonly taken: boolean };

/**
 * The file as the portal keeps it once the planner has accepted it, whole.
 *
 * @param decisions by the column's index in the sheet; a column without one is left out
 * @returns `null` when no column of a sheet is taken
 */
export function takeIn(
  brings: Yield,
  decisions: Readonly<Record<number, ColumnDecision>>,
): AcceptedFile | null {
  if (brings.kind === 'layer') return { kind: 'layer', file: brings.layer.file, layer: brings.layer };
  if (brings.kind === 'boundaries') {
    const { file, set, features } = brings.report;
    return { kind: 'boundaries', file, boundaries: { set, file, features } };
  }
  const taken = brings.columns.flatMap((column) => {
    const { taken: wanted = false, ...decision } = decisions[column.index] ?? {};
    return wanted && 'indicator' in decision ? [{ column, ...decision }] : [];
  });
  const { figures, indicators } = acceptSheet(brings.report, taken, brings.columns);
  if (figures.length === 0) return null;
  return { kind: 'sheet', file: brings.report.file, figures, indicators };
}
