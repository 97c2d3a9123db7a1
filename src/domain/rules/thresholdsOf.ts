import { regionsOf } from './regionsOf.ts';
import { ruleSets } from './ruleSets.ts';

/**
 * Every threshold that any decree puts on an indicator, ascending, in its stored unit. Wherever the
 * indicator is printed these stand beside it, so that no table or profile can contradict a flag.
 */
export function thresholdsOf(indicator: string): readonly number[] {
  const all = ruleSets.flatMap((ruleSet) => regionsOf(ruleSet, indicator).thresholds);
  return [...new Set(all)].sort((a, b) => a - b);
}
