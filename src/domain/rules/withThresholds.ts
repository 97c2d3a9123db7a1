import type { Words } from '../indicator/Indicator.ts';
import { criteriaOf } from './criteriaOf.ts';
import type { RuleSet } from './RuleSet.ts';
import { withCriteria } from './withCriteria.ts';

/** A planner's own copy of a decree's criteria, as the plan keeps it. */
export interface OwnRules {
  /** Rule set that was copied. */
  readonly of: string;
  /** What the planner calls it: "Cao Bằng 2026, ngưỡng 25 %". */
  readonly name: string;
  /** Criterion id -> threshold, in the criterion's stored unit; only those that were changed. */
  readonly thresholds: Readonly<Record<string, number>>;
}

/**
 * A decree's criteria with thresholds of the province's own. It is never called by the decree's name again: the name is the
 * planner's, and `ownCopy` says whose criteria it started from and which were changed; a changed one no longer moves with a parameter.
 *
 * @throws RangeError if a criterion does not exist or a threshold is not finite (our own mistake)
 */
export function withThresholds(ruleSet: RuleSet, own: OwnRules): RuleSet {
  const known = new Map(criteriaOf(ruleSet).map((criterion) => [criterion.id, criterion]));
  for (const [id, threshold] of Object.entries(own.thresholds)) {
    if (!known.has(id)) throw new RangeError(`Rule set ${ruleSet.id} has no criterion ${id}`);
    if (!Number.isFinite(threshold)) throw new RangeError(`${id} needs a number as threshold`);
  }
  const changed = [...known.values()]
    .filter(({ id, threshold }) => own.thresholds[id] !== undefined && own.thresholds[id] !== threshold)
    .map(({ id }) => id);
  const copy = withCriteria(ruleSet, (criterion) => ({
    ...criterion,
    threshold: own.thresholds[criterion.id] ?? criterion.threshold,
  }));
  const decree: Words = { vi: own.name, en: own.name };
  return {
    ...copy,
    id: `own:${ruleSet.id}:${own.name}`,
    decree,
    ownCopy: { of: ruleSet.id, changed },
  };
}
