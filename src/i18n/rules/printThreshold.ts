import type { Criterion } from '../../domain/rules/RuleSet.ts';
import { printBound } from '../format/printBound.ts';
import { printUnit } from '../format/printUnit.ts';
import { withUnit } from '../format/withUnit.ts';
import type { Language } from '../Language.ts';

/** The threshold as the law writes it: "20 %", "20 km"; of the complement where the law speaks of that. */
export function printThreshold(
  criterion: Pick<Criterion, 'unit' | 'complement'>,
  threshold: number,
  language: Language,
): string {
  // Cut to ten digits what `1 - 0.8` leaves behind (0.19999999999999996); thresholds of law have two or three.
  const stated = criterion.complement === true ? Math.round((1 - threshold) * 1e10) / 1e10 : threshold;
  const number = printBound(criterion.unit, stated, language);
  return withUnit(number, printUnit(criterion.unit, language, stated), language);
}
