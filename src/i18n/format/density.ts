import type { Language } from '../Language.ts';
import { printFigure } from './printFigure.ts';
import type { Beside } from './printValue.ts';

/** People per square kilometre: "86 người/km²". */
export function density(value: number, language: Language, beside?: Beside): string {
  return printFigure('people-per-km2', value, language, beside);
}
