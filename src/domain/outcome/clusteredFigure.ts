import { isFigure } from '../indicator/Cell.ts';
import type { Outcome } from './Outcome.ts';

/** The figure of a unit that its cluster is judged by: of the indicator shown, or the score; NaN where there is none. */
export function clusteredFigure({ plan, scores, column }: Outcome, unit: number): number {
  if (plan.clustered === 'score') return scores?.score[unit] ?? NaN;
  const cell = column[unit];
  return isFigure(cell) ? cell : NaN;
}
