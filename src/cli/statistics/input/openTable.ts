import { cellText } from '../../../domain/sheet/cellText.ts';
import { CliFault } from '../../CliFault.ts';
import type { CliTable } from './CliTable.ts';
import { openFile } from '../../openFile.ts';

/**
 * The first table of a file: its first line that holds something is the header, every later one a row. Nothing is understood
 * or set aside as on the page, so any table of any country works.
 *
 * @throws CliFault
 */
export async function openTable(path: string): Promise<CliTable> {
  const opened = await openFile(path);
  const table = opened.kind === 'tables' ? opened.tables[0] : undefined;
  if (table === undefined) throw new CliFault((words) => words.notTable(path));
  const lines = table.rows
    .map((row, at) => ({ line: at + 1, cells: row.map((cell) => cellText(cell).trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...rows] = lines;
  if (header === undefined || rows.length === 0) throw new CliFault((words) => words.noRows(path));
  return { file: path, header: header.cells, rows, usualDecimal: table.usualDecimal };
}
