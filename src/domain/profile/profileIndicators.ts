import type { AreaSetId } from '../area/Area.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Plan } from '../plan.ts';

/** What a planner asks of any place first; what is on the map and what is weighed comes before it. */
const usual = [
  'population',
  'area',
  'households',
  'poor-rate',
  'near-poor-rate',
  'hygienic-water',
  'grid-power',
  'income',
];

/** The main figures of a profile, in order: those of a set that are known. */
export function profileIndicators(
  indicators: readonly Indicator[],
  { indicator, weights }: Pick<Plan, 'indicator' | 'weights'>,
  set: AreaSetId,
): readonly Indicator[] {
  const ids = new Set([indicator, ...Object.keys(weights), ...usual]);
  return [...ids].flatMap((id) => indicators.filter((entry) => entry.id === id && entry.sets.includes(set)));
}
