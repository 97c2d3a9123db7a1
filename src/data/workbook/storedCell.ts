import type { CellObject } from '@e965/xlsx';
import type { RawCell } from '../../domain/sheet/RawTable.ts';
import { isDateFormat } from './isDateFormat.ts';
import { isoOfSerial } from './isoOfSerial.ts';

/** The codes of [MS-XLS] 2.5.10, by which every workbook stores its errors. */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/**
 * What one cell of a workbook stores: the result of a formula, never the formula. A number is told apart by
 * its format into day, percent and plain, and loses the noise beyond the fifteen digits that a spreadsheet
 * itself works with, so that 0.1 + 0.2 is 0.3.
 *
 * @param from1904 whether the workbook counts its days from 1904
 */
export function storedCell(cell: CellObject | undefined, from1904: boolean): RawCell {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined) return '';
  const value: unknown = cell.v;
  if (cell.t === 'e') return errors[Number(value)] ?? '#N/A';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  const format = typeof cell.z === 'string' ? cell.z : '';
  if (isDateFormat(format)) {
    const iso = isoOfSerial(value, from1904);
    if (iso !== null) return iso.includes(':') ? iso : { kind: 'date', iso };
  }
  const number = Number(value.toPrecision(15));
  if (format.replace(/"[^"]*"|\\./g, '').includes('%')) return { kind: 'percent', share: number };
  // A sign that is only written behind the number: 33.1 shown as 33.1 %.
  return format.includes('%') ? { kind: 'percent', share: Number((number / 100).toPrecision(15)) } : number;
}
