import { yearsOf } from '../domain/indicator/yearsOf.ts';
import { periodFor } from '../domain/indicator/periodFor.ts';
import type { World } from '../domain/indicator/World.ts';
import { ruleSetChosen } from '../domain/rules/ruleSetChosen.ts';
import { ruleSetNamed } from '../domain/rules/ruleSetNamed.ts';
import { criteriaIndicators } from '../domain/rules/criteriaIndicators.ts';
import { knownIndicator } from '../domain/outcome/knownIndicator.ts';
import { indicatorIds } from '../domain/indicator/indicatorIds.ts';
import { fundedIndicators } from '../domain/invest/fundedIndicators.ts';
import { asksForHamlets } from '../domain/plan/asksForHamlets.ts';
import { showsYears } from '../domain/plan/showsYears.ts';
import { isResting } from '../domain/plan/isResting.ts';
import { pinnedChoices } from '../domain/plan/pin.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * The years whose embedded tables a plan looks at. The first screen shows a real measure and asks for none;
 * every other tab needs the scores and flags of its year.
 */
export function sampleTablesFor(plan: Plan, world: World): readonly number[] {
  const resting = isResting(plan);
  const judged = resting ? [] : judgedBy(plan);
  const weighed = resting ? [] : [...Object.keys(weightsOf(plan)), ...pinnedIndicators(plan, world)];
  const beside = plan.paint === 'bivariate' && plan.second !== null ? [plan.second] : [];
  const known = indicatorIds(world);
  const isFunding = plan.funding || plan.paint === 'funding';
  const funded = isFunding ? fundedIndicators(plan).filter((id) => known.has(id)) : [];
  const looked = [plan.indicator, ...beside, ...judged, ...weighed, ...funded].map((id) => ({
    id,
    year: plan.year,
  }));
  const { against, comparedYear } = plan;
  const beyond = showsYears(plan)
    ? yearsOf(knownIndicator(world, plan.indicator), world)
    : plan.paint === 'year-change' && comparedYear !== null
      ? [comparedYear]
      : [];
  const other = beyond.map((year) => ({ id: plan.indicator, year }));
  const before = against?.kind === 'year' ? judged.map((id) => ({ id, year: against.year })) : [];
  const years = [...looked, ...other, ...before].flatMap(({ id, year: wanted }) => {
    const indicator = knownIndicator(world, id);
    const year = periodFor(indicator, wanted)?.year;
    return year === undefined || indicator.measuredIn === 'commune2025' ? [] : [year];
  });
  return [...new Set(years)].sort();
}

/** Criteria that judge, and those they are compared with. */
function judgedBy(plan: Plan): readonly string[] {
  const { against, ownRules, level, year } = plan;
  const sets = [
    ruleSetChosen(plan, level, year),
    against?.kind === 'rules' ? ruleSetNamed(against.id, ownRules) : null,
  ];
  const own = sets.flatMap((ruleSet) => (ruleSet?.level === level ? criteriaIndicators(ruleSet) : []));
  const hamlets = asksForHamlets(plan) ? ruleSetChosen(plan, 'hamlet', year) : null;
  return hamlets === null ? own : [...own, ...criteriaIndicators(hamlets)];
}

function pinnedIndicators({ pinned }: Plan, world: World): readonly string[] {
  if (pinned === null) return [];
  return Object.keys(pinnedChoices(pinned, indicatorIds(world)).weights);
}

/** Of what the open question ranks by. */
function weightsOf({ tab, weights, arrangeWeights }: Plan): Plan['weights'] {
  return tab === 'safety' ? { ...weights, ...arrangeWeights } : weights;
}
