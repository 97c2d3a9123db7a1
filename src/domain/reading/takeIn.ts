import type { Indicator } from '../indicator/Indicator.ts';
import type { AcceptedFile } from '../kept/AcceptedFile.ts';
import { sheetTaken, type ColumnDecision } from './sheetTaken.ts';
import type { Yield } from './understand.ts';

/**
 * The file as the portal keeps it once the planner has accepted it, whole.
 *
 * @param decisions by the column's index in the sheet; a column without one is left out
 * @param known entries the planner made before
 * @returns `null` when no column of a sheet of units is taken
 */
export function takeIn(
  brings: Yield,
  decisions: Readonly<Record<number, ColumnDecision>>,
  known: readonly Indicator[],
): AcceptedFile | null {
  if (brings.kind === 'layer') return { kind: 'layer', file: brings.layer.file, layer: brings.layer };
  if (brings.kind === 'projects') return { kind: 'projects', file: brings.file, table: brings.table };
  if (brings.kind === 'boundaries') {
    const { file, set, features } = brings.report;
    return { kind: 'boundaries', file, boundaries: { set, file, features } };
  }
  const { figures, indicators } = sheetTaken(brings.report, brings.columns, decisions, known);
  if (figures.length === 0) return null;
  return { kind: 'sheet', file: brings.report.file, figures, indicators };
}
