import type { Decimal } from './SheetTable.ts';

const patterns: Readonly<Record<Decimal, RegExp>> = {
  comma: /^[+-]?(?:(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?|,\d+)(?:e[+-]?\d{1,2})?$/i,
  point: /^[+-]?(?:(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,2})?$/i,
};

const unusual = /[^\d.,+-]/;

/** Without spaces and signs of percent, with one kind of minus. */
function levelled(cell: string): string {
  return cell
    .replace(/[\s\u00a0\u2009\u202f]+/gu, '')
    .replace(/[\u2212\u2013]/gu, '-')
    .replace(/[%‰]$/u, '');
}

/**
 * The number a cell holds when `decimal` is its decimal sign, or `null` if it holds none. Spaces group
 * thousands, a percent or per-mille sign at the end is passed over; a group of thousands must have three
 * digits, so `33,1` is no number with a decimal point.
 *
 * @param power of ten to scale by (-2 for percent), done on the text so that 33,09 % is 0.3309 exactly
 * @example numberIn('1.234,5', 'comma') // 1234.5
 */
export function numberIn(cell: string, decimal: Decimal, power = 0): number | null {
  const bare = unusual.test(cell) ? levelled(cell) : cell;
  if (!patterns[decimal].test(bare)) return null;
  const plain = decimal === 'comma' ? bare.replace(/\./g, '').replace(',', '.') : bare.replace(/,/g, '');
  const [digits = '', exponent = '0'] = plain.toLowerCase().split('e');
  const value = Number(`${digits}e${String(Number(exponent) + power)}`);
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : null;
}
