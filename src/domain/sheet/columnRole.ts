import type { Level } from '../area/Area.ts';
import { fold } from '../area/fold.ts';
import { missingOf } from './missingOf.ts';
import { numberIn } from './numberIn.ts';
import type { ColumnRole } from './SheetTable.ts';

const isNumber = (cell: string) => numberIn(cell, 'comma') !== null || numberIn(cell, 'point') !== null;
const isCode = (cell: string) => /^\d{2,5}(-\d{1,4})?$/.test(cell);
/** A leading zero is what tells a code from a count. */
const isPlainCode = (cell: string) => /^0\d{1,4}$|^\d{5}-\d{1,4}$/.test(cell);

/**
 * What a column is for, by its header and all of its cells. Whether a text column names the units or the
 * places above them is settled later, among the columns (`name` here is any column that names places).
 */
export function columnRole(header: string, cells: readonly string[]): ColumnRole {
  const words = fold(header);
  const given = cells.filter((cell) => missingOf(cell) === null);
  if (given.length === 0) return 'empty';
  const share = (holds: (cell: string) => boolean) => given.filter(holds).length / given.length;
  if (/^(stt|tt|so tt|so thu tu|no|order)$/.test(words) || header.trim() === '#') return 'order';
  const codeHeader = /^(ma|code|id|area code|commune code)\b|\bcode$|^maxa|^mahuyen/.test(words);
  if (share(isPlainCode) >= 0.8 || (codeHeader && share(isCode) >= 0.8)) return 'code';
  if (/^(nam|year|nam bao cao|ky)$/.test(words) && share((cell) => /^(19|20)\d\d$/.test(cell)) === 1)
    return 'year';
  if (share(isNumber) >= 0.5) return 'number';
  return levelOf(header) === null && !/\b(don vi|dia phuong|dia ban|ten|name|unit|area)\b/.test(words)
    ? 'text'
    : 'name';
}

/** Which units a column speaks of by its header: `Xã, phường, thị trấn` → commune. */
export function levelOf(header: string): Level | null {
  // "Nông thôn" (countryside) is no hamlet.
  const words = fold(header).replace(/\bnong thon\b/g, '');
  if (/\b(thon|xom|ban|to dan pho|tdp|hamlet|village)\b/.test(words)) return 'hamlet';
  if (/\b(xa|phuong|thi tran|commune|ward|maxa)\b/.test(words)) return 'commune';
  if (/\b(huyen|quan|thanh pho|district|mahuyen)\b/.test(words)) return 'district';
  return /\b(tinh|province)\b/.test(words) ? 'province' : null;
}
