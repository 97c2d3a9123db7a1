import type { Language } from '../Language.ts';
import { printFigure } from './printFigure.ts';
import type { Beside } from './printValue.ts';

/** An area in square kilometres: "105,3 km²". */
export function km2(value: number, language: Language, beside?: Beside): string {
  return printFigure('km2', value, language, beside);
}
