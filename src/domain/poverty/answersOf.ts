import type { SheetTable } from '../sheet/SheetTable.ts';
import { readAnswers, type Answers } from './readAnswers.ts';

/** Every column of a table read as answers of yes or no, whatever it holds. */
export function answersOf({ header, rows }: SheetTable): readonly Answers[] {
  return header.map((_, column) => readAnswers(rows.map(({ cells }) => cells[column] ?? '')));
}
