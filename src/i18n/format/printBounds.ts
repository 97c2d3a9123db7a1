import { decimalPlaces } from '../../domain/classify/decimalPlaces.ts';
import type { Unit } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../Language.ts';
import { printBound } from './printBound.ts';
import { unitDigits } from './unitDigits.ts';

/** The bounds of a legend, each exact, all with as many decimals as the one that needs most. */
export function printBounds(unit: Unit, bounds: readonly number[], language: Language): readonly string[] {
  const { scale } = unitDigits[unit];
  const places = Math.max(0, ...bounds.map((bound) => decimalPlaces(bound, scale)));
  return bounds.map((bound) => printBound(unit, bound, language, places));
}
