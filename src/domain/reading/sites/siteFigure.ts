import { missingOf } from '../../sheet/missingOf.ts';
import { numberIn } from '../../sheet/numberIn.ts';
import type { Decimal } from '../../sheet/SheetTable.ts';

/** Why a cell is no figure of a site. */
export type SiteFault = 'not-a-number' | 'negative' | 'not-whole';

/** A figure as it is kept; missing without a fault where the file says nothing. */
export interface SiteCell {
  readonly value: number | null;
  readonly fault: SiteFault | null;
}

const bothWays: readonly Decimal[] = ['comma', 'point'];

/**
 * The figure in a cell. What is no number, is below zero, or is a part of a household is missing, never zero, and is said.
 *
 * @param decimal `null` for a whole number, which only one of both signs leaves whole: `1.250` and `1,250` households are a thousand and more
 * @param power of ten from the file's unit to ours, done on the text: 450000000 đồng are 450 million exactly
 */
export function siteFigure(cell: string, decimal: Decimal | null, power = 0): SiteCell {
  if (missingOf(cell) !== null) return { value: null, fault: null };
  const read = (decimal === null ? bothWays : [decimal])
    .map((sign) => numberIn(cell, sign, power))
    .filter((value) => value !== null);
  const value = read.find((each) => decimal !== null || Number.isSafeInteger(each));
  if (read.length === 0) return { value: null, fault: 'not-a-number' };
  if (read.some((each) => each < 0)) return { value: null, fault: 'negative' };
  return value === undefined ? { value: null, fault: 'not-whole' } : { value, fault: null };
}
