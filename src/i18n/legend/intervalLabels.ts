import type { ClassInterval } from '../../domain/classify/Legend.ts';
import type { Unit } from '../../domain/indicator/Indicator.ts';
import { printBounds } from '../format/printBounds.ts';
import { printValue } from '../format/printValue.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/**
 * The words of each class: both bounds exactly as the classes use them, "up to" and "above" where an end
 * is open, one number where a class holds one, and yes or no for a status.
 */
export function intervalLabels(
  intervals: readonly ClassInterval[],
  unit: Unit,
  language: Language,
): readonly string[] {
  const words = wordsOf(language).legend;
  const bounds = [...new Set(intervals.flatMap(({ lower, upper }) => [lower, upper]))].filter(
    Number.isFinite,
  );
  const texts = printBounds(unit, bounds, language);
  const print = (bound: number) => texts[bounds.indexOf(bound)] ?? '';
  return intervals.map(({ number, lower, upper }) => {
    if (unit === 'status') return statusLabel(number, lower, upper, language);
    if (lower === upper) return print(upper);
    if (lower === -Infinity) return words.upTo(print(upper));
    if (upper === Infinity) return words.above(print(lower));
    return words.range(print(lower), print(upper));
  });
}

function statusLabel(number: number, lower: number, upper: number, language: Language): string {
  const inside = [0, 1].filter(
    (value) => value <= upper && (value > lower || (number === 0 && value === lower)),
  );
  return inside.map((value) => printValue('status', value, language)).join(', ');
}
