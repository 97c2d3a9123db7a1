import type { Funding, FundReason } from './Funding.ts';
import type { FundStudy } from './FundStudy.ts';

/**
 * How a unit stands: paid because the planner locked it in, paid whatever the budget and the weights around those of the plan, paid now but not always, not paid now but sometimes, never paid,
 * or not to be chosen at all for want of a figure.
 */
export const fundClasses = ['locked', 'core', 'in', 'borderline', 'out', 'closed'] as const;
export type FundClass = (typeof fundClasses)[number];

const closing: readonly FundReason['code'][] = [
  'cost-unknown',
  'gain-unknown',
  'needs-unknown',
  'needs-itself',
];

/** @param study `null` until it is there: then only in, out and closed are told */
export function fundClassOf(id: string, funding: Funding, study: FundStudy | null): FundClass {
  const reason = funding.reasons[id]?.code;
  if (reason !== undefined && closing.includes(reason)) return 'closed';
  if (reason === 'must-have') return 'locked';
  const isIn = funding.funded.some((each) => each.id === id);
  const held = study?.held[id];
  if (isIn) return held === 'always' ? 'core' : 'in';
  return held === 'sometimes' ? 'borderline' : 'out';
}
