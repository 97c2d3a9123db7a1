import { fold } from '../area/fold.ts';
import type { Scale } from './SheetTable.ts';
import { templateId } from './templateId.ts';

export interface FoundScale {
  readonly scale: Scale;
  /** `assumed`: header and range do not settle it. */
  readonly sureness: 'found' | 'assumed';
}

/**
 * Whether the numbers of a column are percent, per mille, shares or plain: by the sign in its cells, then by
 * its header, then by their range. A "rate" without a sign is taken for percent as soon as one value is
 * above 1; a percent column in which no value reaches 1 is taken at its word. Both are assumptions.
 *
 * @param written the cells that hold numbers, as written
 * @param values the same cells as numbers, before scaling
 */
export function scaleOf(header: string, written: readonly string[], values: readonly number[]): FoundScale {
  const most = values.reduce((max, value) => Math.max(max, value), -Infinity);
  if (written.some((cell) => cell.includes('‰')) || header.includes('‰'))
    return { scale: 'per-mille', sureness: 'found' };
  if (written.some((cell) => cell.includes('%'))) return { scale: 'percent', sureness: 'found' };
  const words = fold(header);
  if (header.includes('%') || /\b(phan tram|percent|per cent)\b/.test(words)) {
    const fractions = values.some((value) => !Number.isInteger(value));
    const allTiny = values.length > 2 && most < 1 && fractions && templateId(header) === null;
    return { scale: 'percent', sureness: allTiny ? 'assumed' : 'found' };
  }
  if (!/\b(ti|ty) (le|trong)\b|\b(rate|share)\b/.test(words)) return { scale: 'plain', sureness: 'found' };
  return most <= 1 ? { scale: 'share', sureness: 'found' } : { scale: 'percent', sureness: 'assumed' };
}
