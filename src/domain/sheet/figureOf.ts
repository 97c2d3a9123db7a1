import { numberIn } from './numberIn.ts';
import type { RawCell } from './RawTable.ts';
import type { Decimal, Scale } from './SheetTable.ts';

const powers: Readonly<Record<Scale, number>> = {
  plain: 0,
  share: 0,
  status: 0,
  percent: -2,
  'per-mille': -3,
};

/**
 * The figure of one cell in stored units, or `null` when it holds none. A number that a spreadsheet stores is
 * taken as it is, without the noise of its last binary digits; a cell shown as percent already holds a share.
 *
 * @param text the same cell as text
 */
export function figureOf(stored: RawCell, text: string, decimal: Decimal, scale: Scale): number | null {
  if (typeof stored === 'number')
    return powers[scale] === 0 ? Number(plain(stored)) : numberIn(plain(stored), 'point', powers[scale]);
  if (typeof stored === 'object')
    return stored.kind === 'percent'
      ? Number(plain(scale === 'plain' ? stored.share * 100 : stored.share))
      : null;
  return numberIn(text, decimal, powers[scale]);
}

/** 15 digits are what a spreadsheet shows at most: 0.33090000000000003 is 0.3309. */
function plain(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}
