import type { Unit } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../Language.ts';
import { printUnit } from './printUnit.ts';
import { printValue, type Beside } from './printValue.ts';
import { withUnit } from './withUnit.ts';

/** A figure with its unit in one piece, for sentences: "33,1 %", "1.462 hộ", "20,5 km". */
export function printFigure(unit: Unit, value: number, language: Language, beside?: Beside): string {
  return withUnit(printValue(unit, value, language, beside), printUnit(unit, language, value), language);
}
