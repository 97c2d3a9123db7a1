import { decimalPlaces } from '../../domain/classify/decimalPlaces.ts';
import type { Unit } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';
import { unitDigits } from './unitDigits.ts';

/**
 * A class bound or a threshold, exactly, with no more digits than it has: "20" for 0.2, "12,5" for 0.125.
 * Without its unit.
 * @param least decimals shown even when the bound needs fewer, so that a column of bounds lines up
 */
export function printBound(unit: Unit, bound: number, language: Language, least = 0): string {
  const { scale } = unitDigits[unit];
  const places = Math.max(least, decimalPlaces(bound, scale));
  return numberText(bound, language, { least: places, most: places, percent: scale === 100 });
}
