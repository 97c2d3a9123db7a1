import type { Target } from '../../domain/progress/Target.ts';
import { count } from '../format/count.ts';
import { numberText } from '../format/numberText.ts';
import { points } from '../format/points.ts';
import { printFigure } from '../format/printFigure.ts';
import { withUnit } from '../format/withUnit.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';

type Kept = Pick<Target, 'unit' | 'counted'>;

/** A figure of a target with its unit: "98,4 %", "37 xã". It never seems to stand on the other side of what it has to reach. */
export function targetValue(
  { unit, counted }: Kept,
  value: number,
  language: Language,
  aim?: number | null,
): string {
  if (counted !== null)
    return withUnit(count(value, language), progressIn(language).counted[counted](value), language);
  return printFigure(unit, value, language, aim == null ? {} : { beside: [aim] });
}

/** A difference of two such figures: "3,6 điểm %", "13 xã". */
export function targetDifference(target: Kept, difference: number, language: Language): string {
  return target.unit === 'share'
    ? points(difference, language)
    : targetValue(target, difference, language, 0);
}

/** What changes in a year on average, which need not be whole: "2,3 xã". */
export function targetPace(target: Kept, pace: number, language: Language): string {
  const { counted } = target;
  if (counted === null) return targetDifference(target, pace, language);
  const number = numberText(pace, language, { least: 0, most: 1 });
  return withUnit(number, progressIn(language).counted[counted](pace), language);
}
