import { criteriaOf } from './criteriaOf.ts';
import type { Criterion, RuleSet } from './RuleSet.ts';

/**
 * Pairs of thresholds on one measure that stand the other way round than in the decree: "15 % to 20 %" is an
 * empty stretch once its lower end is moved above the upper one, and criteria between them are never met. In the
 * order of the law, as the copy has them.
 */
export function reordered(base: RuleSet, copy: RuleSet): readonly (readonly [Criterion, Criterion])[] {
  const own = new Map(criteriaOf(copy).map((criterion) => [criterion.id, criterion]));
  const decreed = criteriaOf(base);
  return decreed.flatMap((lower) =>
    decreed.flatMap((upper): readonly (readonly [Criterion, Criterion])[] => {
      if (lower.indicator !== upper.indicator || lower.threshold >= upper.threshold) return [];
      const [low, high] = [own.get(lower.id), own.get(upper.id)];
      return low === undefined || high === undefined || low.threshold < high.threshold ? [] : [[low, high]];
    }),
  );
}
