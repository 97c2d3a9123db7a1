import type { Unit } from '../../domain/indicator/Indicator.ts';
import { printValue } from '../format/printValue.ts';
import type { Language } from '../Language.ts';
import { changeInWords } from './changeInWords.ts';

/**
 * A difference with its sign and without its unit, for a column: "-4,2", "+1". Fine enough not to seem to lie in another class.
 *
 * @param bounds of the classes, above zero
 */
export function signedChange(
  unit: Unit,
  difference: number,
  bounds: readonly number[],
  language: Language,
): string {
  if (unit === 'status') return changeInWords(unit, difference, bounds, language);
  const beside = bounds.flatMap((bound) => [-bound, bound]);
  const text = printValue(unit, difference, language, { beside });
  return difference > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
