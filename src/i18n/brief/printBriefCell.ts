import type { BriefIndicator } from '../../domain/brief/Brief.ts';
import type { Cell } from '../../domain/indicator/Cell.ts';
import { printCell } from '../format/printCell.ts';
import type { Language } from '../Language.ts';

/** A figure of a brief with its unit, to the digit as the screen prints it; in words why there is none. */
export function printBriefCell(
  { entry, beside }: Pick<BriefIndicator, 'entry' | 'beside'>,
  cell: Cell,
  language: Language,
): string {
  return printCell(entry.unit, cell, language, { beside });
}
