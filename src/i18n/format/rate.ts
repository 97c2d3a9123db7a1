import type { Language } from '../Language.ts';
import { printFigure } from './printFigure.ts';
import type { Beside } from './printValue.ts';

/** A rate stored as a share (0.3309), in percent: "33,1 %". */
export function rate(value: number, language: Language, beside?: Beside): string {
  return printFigure('share', value, language, beside);
}
