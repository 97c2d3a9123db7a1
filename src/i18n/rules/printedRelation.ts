import { opposite } from '../../domain/rules/opposite.ts';
import type { Answer, Comparison, Criterion } from '../../domain/rules/RuleSet.ts';

const mirrored = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' } as const;
const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' } as const;

/**
 * The sign that stands between a printed value and a printed threshold: the law's own where the criterion
 * passes (or is only quoted), its opposite where it fails, turned round where the law speaks of the complement.
 */
export function printedRelation(criterion: Criterion, answer: Answer): string {
  const holding: Comparison = answer === 'fail' ? opposite[criterion.comparison] : criterion.comparison;
  return signs[criterion.complement === true ? mirrored[holding] : holding];
}
