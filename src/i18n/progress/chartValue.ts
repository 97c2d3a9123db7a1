import type { Target } from '../../domain/progress/Target.ts';
import { count } from '../format/count.ts';
import { printFigure } from '../format/printFigure.ts';
import { printValue } from '../format/printValue.ts';
import type { Language } from '../Language.ts';

/** A figure of a target in a small chart: the number, with its unit where that is a sign; the sentence beside the chart names any other. */
export function chartValue(
  { unit, counted }: Pick<Target, 'unit' | 'counted'>,
  value: number,
  language: Language,
  aim?: number | null,
): string {
  if (counted !== null) return count(value, language);
  const beside = aim == null ? {} : { beside: [aim] };
  return unit === 'share'
    ? printFigure(unit, value, language, beside)
    : printValue(unit, value, language, beside);
}
