import { isFigure } from '../../domain/indicator/Cell.ts';
import type { CriterionAnswer } from '../../domain/rules/Verdict.ts';
import { points } from '../format/points.ts';
import { printFigure } from '../format/printFigure.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { printAmount } from './printAmount.ts';

/**
 * How far a figure is from its threshold, whichever side it is on; `null` where nothing can be measured.
 *
 * @param amount how much of what the criterion counts would have to move; `null` where nobody knows
 */
export function criterionDistance(
  { criterion, cell }: CriterionAnswer,
  amount: number | null,
  language: Language,
): string | null {
  if (!isFigure(cell) || criterion.unit === 'status') return null;
  const words = wordsOf(language).profile;
  const gap = Math.abs(criterion.threshold - cell);
  if (gap === 0) return words.onThreshold;
  const counted = printAmount(criterion, amount, language);
  const away =
    criterion.unit === 'share'
      ? points(gap, language)
      : printFigure(criterion.unit, gap, language, { beside: [0] });
  return words.gap(counted === null ? away : words.gapCounted(away, `${counted.number} ${counted.counted}`));
}
