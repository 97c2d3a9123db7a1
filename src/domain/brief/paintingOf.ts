import { countClasses } from '../classify/countClasses.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { World } from '../indicator/World.ts';
import { usualConditions } from '../invest/FundProblem.ts';
import type { YearChange } from '../outcome/createYearChange.ts';
import type { Second } from '../outcome/createSecond.ts';
import type { Outcome } from '../outcome/Outcome.ts';
import { outcomeColours } from '../outcome/outcomeColours.ts';
import { stippledClasses } from '../outcome/stippledClasses.ts';
import type { ClusterRefusal, ClusterStudy } from '../outcome/Study.ts';
import type { ClusterFacts, PaintedChange, PaintedFunding, PaintedSecond, Painting } from './Painting.ts';

/**
 * What one outcome painted, for its legend.
 *
 * @param dark whether it is drawn on a dark ground; paper is light
 */
export function paintingOf(outcome: Outcome, world: World, dark: boolean): Painting {
  const {
    plan,
    shown,
    column,
    classification,
    classNumbers,
    flags,
    compared,
    hamlets,
    study,
    second,
    change,
  } = outcome;
  return {
    plan,
    indicator: indicatorById(shown.indicator, world) ?? null,
    period: shown.period,
    isCarried: column.some((cell) => cell !== 'not-carried'),
    classification,
    second: second === null ? null : secondOf(second, world),
    change: change === null ? null : changeOf(change),
    funding: fundingOf(outcome),
    counts: countClasses(classNumbers),
    colours: outcomeColours(outcome, world, dark),
    stippled: stippledClasses(plan),
    flags: flags === null ? null : { ruleSet: flags.ruleSet, year: flags.year, newest: flags.newest },
    compared: compared === null ? null : { ruleSet: compared.ruleSet, year: compared.year },
    hamlets: hamlets === null ? null : { ruleSet: hamlets.ruleSet },
    scale: outcome.scores?.scale ?? null,
    hazards: (world.hazard?.layers ?? []).map(({ name }) => name),
    study: {
      draws: study?.ranks?.sensitivity.draws ?? 0,
      isCompared: (study?.ranks?.comparison ?? null) !== null,
      clusters: factsOf(study?.clusters ?? null),
    },
  };
}

function fundingOf({ plan, funding, study }: Outcome): PaintedFunding | null {
  if (funding === null) return null;
  if (typeof funding === 'string') {
    const conditions = { ...usualConditions, budget: plan.fundBudget };
    return { refusal: funding, goals: [], conditions, totals: null, gap: 0, scenarios: 0, projects: null };
  }
  const { goals, conditions } = funding.units.problem;
  const { totals, gap } = funding.funding;
  const { projects } = funding;
  const scenarios = study?.funding?.scenarios ?? 0;
  return { refusal: null, goals, conditions, totals, gap, scenarios, projects };
}

function secondOf({ used, classification, firstLevels, secondLevels }: Second, world: World): PaintedSecond {
  const indicator = indicatorById(used.indicator, world) ?? null;
  return { indicator, period: used.period, classification, firstLevels, secondLevels };
}

function changeOf({ from, to, refusal, bounds }: YearChange): PaintedChange {
  const endOf = ({ year, used }: YearChange['from']) => ({ year, used });
  return { from: endOf(from), to: endOf(to), refusal, bounds };
}

function factsOf(clusters: ClusterStudy | ClusterRefusal | null): ClusterFacts | ClusterRefusal | null {
  if (clusters === null || typeof clusters === 'string') return clusters;
  const { n, global, plain, meanNeighbours, permutations } = clusters;
  return { n, global, plain, meanNeighbours, permutations };
}
