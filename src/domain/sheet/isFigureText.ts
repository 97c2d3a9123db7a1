import { numberIn } from './numberIn.ts';

/** A cell that is a number in some notation, a bare year excepted: years may head a column. */
export function isFigureText(cell: string): boolean {
  if (/^(19|20)\d\d$/.test(cell.trim())) return false;
  return numberIn(cell, 'comma') !== null || numberIn(cell, 'point') !== null;
}
