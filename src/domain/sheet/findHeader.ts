import { isYear } from './isYear.ts';
import { missingOf } from './missingOf.ts';
import { fold } from '../area/fold.ts';
import { isFigureText } from './isFigureText.ts';
import { numberIn } from './numberIn.ts';

const looked = 40;
const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '');
const isNumber = (cell: string) => numberIn(cell, 'comma') !== null || numberIn(cell, 'point') !== null;

/**
 * Index of the row that names the columns: of the rows above the first figure that are nearly as wide as
 * the table and hold words (a bare year may head a column), the widest, the first of equals. Title lines
 * are narrower.
 *
 * @returns -1 when the table begins without naming its columns
 */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const widths = rows.slice(0, 400).map((row) => filled(row).length);
  const wide = widths.filter((width) => width > 1).sort((a, b) => a - b);
  const needed = Math.max(2, Math.ceil((wide[Math.floor(wide.length / 2)] ?? 0) * 0.6));
  let [best, widest] = [-1, 0];
  for (const [index, row] of rows.slice(0, looked).entries()) {
    const cells = filled(row);
    if (cells.length < needed || isColumnNumbers(row)) continue;
    const words = cells.filter((cell) => !isNumber(cell) && missingOf(cell) === null);
    const figures = cells.filter(isFigureText);
    if (figures.length > 0) break;
    if ((words.length >= 2 || namesYears(cells, words)) && cells.length > widest)
      [best, widest] = [index, cells.length];
  }
  return best;
}

/**
 * `Xã | 2021 | 2022 | 2023`: the units, and years in their order. One year alone could be a figure of the first
 * unit, so the word beside it must be one for units.
 */
function namesYears(cells: readonly string[], [word = '', ...others]: readonly string[]): boolean {
  const years = cells.filter((cell) => isYear(cell)).map(Number);
  if (others.length > 0 || years.length + 1 !== cells.length) return false;
  if (years.length === 1) return unitWord.test(fold(word));
  const steps = years.slice(1).map((year, index) => Math.sign(year - (years[index] ?? 0)));
  return steps.length > 0 && steps.every((step) => step !== 0 && step === steps[0]);
}

const unitWord =
  /^((ten|ma|don vi|dia phuong|dia ban)( .*)?|xa|xa phuong|xa phuong thi tran|huyen|thon|xom|name|code|area|unit|commune)$/;

/** The row "(1) (2) (3)" or "A B 1 2" that official forms carry below the header, counting from one. */
export function isColumnNumbers(row: readonly string[]): boolean {
  const cells = filled(row).map((cell) => cell.trim());
  if (cells.length < 3 || !cells.every((cell) => /^\(?([A-Z]|\d{1,2})\)?(\s*=.*)?$/.test(cell))) return false;
  const numbers = cells.flatMap((cell) => /^\(?(\d{1,2})/.exec(cell)?.[1] ?? []).map(Number);
  return numbers.length > 0 && numbers.every((value, index) => value === index + 1);
}
