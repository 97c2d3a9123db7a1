import type { Language } from '../Language.ts';
import { printFigure } from './printFigure.ts';
import type { Beside } from './printValue.ts';

/** New-rural criteria met; a mean of communes keeps two decimals: "11,63 tiêu chí". */
export function criteria(value: number, language: Language, beside?: Beside): string {
  return printFigure('criteria', value, language, beside);
}
