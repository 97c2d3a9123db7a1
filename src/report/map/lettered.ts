import type { TextItem, Weight } from '../drawing/Drawing.ts';
import { ink } from './sheetInk.ts';

/** A line of text on the sheet. */
export function lettered(
  text: string,
  at: TextItem['at'],
  size: number,
  more: { readonly anchor?: TextItem['anchor']; readonly weight?: Weight; readonly colour?: string } = {},
): TextItem {
  const { anchor = 'start', weight = 'regular', colour = ink.text } = more;
  return { kind: 'text', text, at, anchor, size, weight, colour };
}
