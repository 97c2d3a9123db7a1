import { isYear } from './isYear.ts';
import { numberIn } from './numberIn.ts';

/** A cell that is a number in some notation, a bare year excepted: years may head a column. */
export function isFigureText(cell: string): boolean {
  if (isYear(cell)) return false;
  return numberIn(cell, 'comma') !== null || numberIn(cell, 'point') !== null;
}
