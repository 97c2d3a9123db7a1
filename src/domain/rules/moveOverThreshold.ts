import { isFigure } from '../indicator/Cell.ts';
import { opposite } from './opposite.ts';
import type { CriterionAnswer, FigureMove } from './Verdict.ts';

/** The move that would give a criterion its other answer; `null` without a figure, for a status, and on the threshold itself. */
export function moveOverThreshold({ criterion, cell, answer }: CriterionAnswer): FigureMove | null {
  if (!isFigure(cell) || criterion.unit === 'status' || cell === criterion.threshold) return null;
  const comparison = answer === 'pass' ? opposite[criterion.comparison] : criterion.comparison;
  return { from: cell, comparison, threshold: criterion.threshold };
}
