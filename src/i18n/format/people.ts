import type { Language } from '../Language.ts';
import { printFigure } from './printFigure.ts';
import type { Beside } from './printValue.ts';

/** A number of people: "5.024 người". */
export function people(value: number, language: Language, beside?: Beside): string {
  return printFigure('people', value, language, beside);
}
