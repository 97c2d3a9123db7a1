import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { factsFolder } from './paths.ts';

/** One row of a facts file: every cell as text, in NFC, `''` where the source gives nothing. */
export type FactRow = Readonly<Record<string, string>>;

/**
 * Reads one CSV of `geodata/facts`. Throws on a malformed file: the facts are ours, so a fault in them is
 * our own mistake and must stop the build.
 */
export function readCsv(fileName: string): readonly FactRow[] {
  const text = readFileSync(`${factsFolder}${fileName}`, 'utf8').normalize('NFC');
  const parsed = Papa.parse<FactRow>(text, { header: true, skipEmptyLines: true });
  const [problem] = parsed.errors;
  if (problem) throw new Error(`${fileName}: row ${problem.row ?? 0}: ${problem.message}`);
  return parsed.data;
}

/** The cell of a column that must be there. */
export function cellOf(row: FactRow, column: string): string {
  const cell = row[column];
  if (cell === undefined) throw new Error(`column ${column} is missing`);
  return cell.trim();
}

/** The number of a cell that must hold one. */
export function numberOf(row: FactRow, column: string): number {
  const text = cellOf(row, column);
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) throw new Error(`${column}: "${text}" is no number`);
  return value;
}
