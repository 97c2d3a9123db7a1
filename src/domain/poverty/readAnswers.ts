import { fold } from '../area/fold.ts';
import { missingOf } from '../sheet/missingOf.ts';

/** A column read as answers of yes (1) or no (0). */
export interface Answers {
  /** By row; NaN where there is no answer, or none that can be read. */
  readonly values: Float64Array;
  /** Rows whose cell says something else than yes or no. */
  readonly wrong: readonly number[];
  /** Rows with an answer. */
  readonly given: number;
  /** The column holds marks (`x`) and blanks alone: what its blanks mean is open. */
  readonly marked: boolean;
}

const yes = new Set(['co', 'yes', 'true', 'dung', 'thieu hut', 'co thieu hut', 'bi thieu hut']);
const no = new Set(['khong', 'no', 'false', 'sai', 'khong thieu hut', 'khong bi thieu hut']);
const isMark = (cell: string) => /^[xv×✓✔√☑]$/iu.test(cell);

/**
 * The answers of a column, written as 0 and 1, as words (có, không), or as marks. Among written answers `x` is a
 * missing one, as everywhere in the portal; a column of nothing but marks and blanks says yes by its marks.
 *
 * @param cells of all rows, as text
 */
export function readAnswers(cells: readonly string[]): Answers {
  const marked = cells.some(isMark) && cells.every((cell) => isMark(cell) || cell === '');
  const values = new Float64Array(cells.length).fill(NaN);
  const wrong: number[] = [];
  let given = 0;
  cells.forEach((cell, row) => {
    const answer = marked ? (isMark(cell) ? 1 : null) : answerOf(cell);
    if (answer !== null) {
      values[row] = answer;
      given += 1;
    } else if (!marked && missingOf(cell) === null) wrong.push(row);
  });
  return { values, wrong, given, marked };
}

function answerOf(cell: string): 0 | 1 | null {
  if (/^[01](?:[.,]0+)?$/.test(cell)) return cell.startsWith('1') ? 1 : 0;
  const word = fold(cell);
  return yes.has(word) ? 1 : no.has(word) ? 0 : null;
}
