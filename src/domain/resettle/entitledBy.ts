import type { Answer } from '../rules/RuleSet.ts';
import { decision590, type EntitledGroup } from './decision590.ts';

/** A group with what can be said of a hamlet. */
export interface Entitlement {
  readonly group: EntitledGroup;
  readonly answer: Answer;
}

/**
 * Which groups of Decision 590 the families of a hamlet may belong to. Being in an especially difficult area is half of its group: what families
 * lack must be surveyed, so that answer is never a plain yes.
 *
 * @param atRisk whether the hamlet is at high risk
 * @param difficult whether it is an especially difficult hamlet
 */
export function entitledBy(atRisk: Answer, difficult: Answer): readonly Entitlement[] {
  return decision590.groups.map((group) => {
    if (group.judgedBy === 'risk') return { group, answer: atRisk };
    if (group.judgedBy === 'difficulty') return { group, answer: difficult === 'fail' ? 'fail' : 'open' };
    return { group, answer: 'open' };
  });
}
