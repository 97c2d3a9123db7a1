import type { Language } from '../Language.ts';
import { printFigure } from './printFigure.ts';
import type { Beside } from './printValue.ts';

/** A number of households: "12 hộ". */
export function households(value: number, language: Language, beside?: Beside): string {
  return printFigure('households', value, language, beside);
}
