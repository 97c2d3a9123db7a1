import type { RawCell } from '../../sheet/RawTable.ts';
import type { Decimal } from '../../sheet/SheetTable.ts';
import { siteFigure, type SiteCell } from '../sites/siteFigure.ts';

/**
 * The figure of a project in a cell. What is no number, or is below zero, is missing, never zero, and is said.
 *
 * @param stored as the file holds it: a stored number has no decimal sign to read
 * @param text the same cell as text
 * @param power of ten from the file's unit to ours
 */
export function projectFigure(stored: RawCell, text: string, decimal: Decimal, power = 0): SiteCell {
  return siteFigure(text, typeof stored === 'number' ? 'point' : decimal, power);
}
