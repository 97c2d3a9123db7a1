import type { RawCell } from '../../domain/sheet/RawTable.ts';
import type { OpenTag } from './markupTokens.ts';

/**
 * What a cell of an HTML table holds: its text, or the number that Excel stored beside it (`x:num="0.331"` in
 * a cell that shows 33,1 %). Text that looks like a formula stays text.
 */
export function htmlCell(tag: OpenTag, written: string): RawCell {
  const text = written.replace(/[\s\u00a0]+/gu, ' ').trim();
  const stored = tag.attribute('num');
  if (stored === null) return text;
  // Without a value the text itself is the number, as Excel writes numbers in English.
  const number = Number(stored === '' ? (text === '' ? NaN : text) : stored);
  if (!Number.isFinite(number)) return text;
  return text.endsWith('%') && stored !== '' ? { kind: 'percent', share: number } : number;
}
