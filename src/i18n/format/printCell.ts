import { isFigure, type Cell } from '../../domain/indicator/Cell.ts';
import type { Unit } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { printFigure } from './printFigure.ts';
import type { Beside } from './printValue.ts';

/** A figure with its unit, or in words why there is none. Never an empty place, never a zero for a gap. */
export function printCell(unit: Unit, cell: Cell, language: Language, beside?: Beside): string {
  return isFigure(cell) ? printFigure(unit, cell, language, beside) : wordsOf(language).units.missing[cell];
}
