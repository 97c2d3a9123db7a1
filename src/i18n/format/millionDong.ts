import type { Language } from '../Language.ts';
import { printFigure } from './printFigure.ts';
import type { Beside } from './printValue.ts';

/** Income per person in million dong a year: "21,4 triệu đồng/người/năm". */
export function millionDong(value: number, language: Language, beside?: Beside): string {
  return printFigure('million-dong-per-person-year', value, language, beside);
}
