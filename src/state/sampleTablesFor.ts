import { periodFor } from '../domain/indicator/periodFor.ts';
import type { World } from '../domain/indicator/World.ts';
import { ruleSetFor } from '../domain/rules/ruleSetFor.ts';
import { criteriaIndicators } from '../domain/rules/criteriaIndicators.ts';
import { knownIndicator } from '../domain/outcome/knownIndicator.ts';
import { catalogue } from '../domain/indicator/catalogue.ts';
import { isResting } from '../domain/plan/isResting.ts';
import { pinnedChoices } from '../domain/plan/pin.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * The years whose embedded tables a plan looks at. The first screen shows a real measure and asks for none;
 * every other tab needs the scores and flags of its year.
 */
export function sampleTablesFor(plan: Plan, world: World): readonly number[] {
  const resting = isResting(plan);
  const ruleSet = resting ? null : ruleSetFor(plan.level, plan.year);
  const judged = ruleSet === null ? [] : criteriaIndicators(ruleSet);
  const weighed = resting ? [] : [...Object.keys(plan.weights), ...pinnedIndicators(plan, world)];
  const years = [plan.indicator, ...judged, ...weighed].flatMap((id) => {
    const indicator = knownIndicator(world, id);
    const year = periodFor(indicator, plan.year)?.year;
    return year === undefined || indicator.measuredIn === 'commune2025' ? [] : [year];
  });
  return [...new Set(years)].sort();
}

function pinnedIndicators({ pinned }: Plan, { ownIndicators }: World): readonly string[] {
  if (pinned === null) return [];
  const known = new Set([...catalogue, ...ownIndicators].map(({ id }) => id));
  return Object.keys(pinnedChoices(pinned, known).weights);
}
