import type { Language } from '../Language.ts';
import { printFigure } from './printFigure.ts';
import type { Beside } from './printValue.ts';

/** A distance or length in kilometres: "20,5 km". */
export function km(value: number, language: Language, beside?: Beside): string {
  return printFigure('km', value, language, beside);
}
