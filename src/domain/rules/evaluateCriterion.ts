import { isFigure, type Cell } from '../indicator/Cell.ts';
import { compare } from './compare.ts';
import type { Answer, Criterion } from './RuleSet.ts';

/**
 * What one cell answers to one criterion. A missing figure answers `open`, never `fail`: a commune is not
 * out of difficulty because nobody reported it. Where the measure does not apply, the rule set says what follows.
 */
export function evaluateCriterion(criterion: Criterion, cell: Cell): Answer {
  if (isFigure(cell)) return compare(cell, criterion.comparison, criterion.threshold) ? 'pass' : 'fail';
  return cell === 'not-applicable' ? (criterion.whenNotApplicable ?? 'open') : 'open';
}
