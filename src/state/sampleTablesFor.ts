import { periodFor } from '../domain/indicator/periodFor.ts';
import type { World } from '../domain/indicator/World.ts';
import { ruleSetFor } from '../domain/rules/ruleSetFor.ts';
import { criteriaIndicators } from '../domain/rules/criteriaIndicators.ts';
import { knownIndicator } from '../domain/outcome/knownIndicator.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * The years whose embedded tables a plan looks at. The first screen shows a real measure and asks for none;
 * every other tab needs the scores and flags of its year.
 */
export function sampleTablesFor(plan: Plan, world: World): readonly number[] {
  const ruleSet = ruleSetFor(plan.level === 'hamlet' ? 'hamlet' : 'commune', plan.year);
  const judged = plan.tab === null ? [] : ruleSet === null ? [] : criteriaIndicators(ruleSet);
  const weighed = plan.tab === null ? [] : Object.keys(plan.weights);
  const years = [plan.indicator, ...judged, ...weighed].flatMap((id) => {
    const indicator = knownIndicator(world, id);
    const year = periodFor(indicator, plan.year)?.year;
    return year === undefined || indicator.measuredIn === 'commune2025' ? [] : [year];
  });
  return [...new Set(years)].sort();
}
