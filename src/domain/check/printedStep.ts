import type { RawCell } from '../sheet/RawTable.ts';
import type { Decimal, Scale } from '../sheet/SheetTable.ts';

const unitOf: Readonly<Record<Scale, number>> = {
  plain: 1,
  share: 1,
  status: 1,
  percent: 0.01,
  'per-mille': 0.001,
};

/**
 * The last place a cell is written to, in stored units: `33,09` percent is exact to 0.0001. What a spreadsheet
 * stores is taken as written to at most two decimals of percent, the form its cells are shown in.
 */
export function printedStep(stored: RawCell, text: string, decimal: Decimal, scale: Scale): number {
  const isText = typeof stored === 'string';
  const unit = typeof stored === 'object' ? 0.01 : unitOf[scale];
  const sign = isText && decimal === 'comma' ? ',' : '.';
  const digits = text.replace(/[^\d.,]/g, '');
  const decimals = digits.includes(sign) ? digits.length - digits.lastIndexOf(sign) - 1 : 0;
  const step = unit * 10 ** -decimals;
  return isText ? step : Math.max(step, 0.0001);
}
