import type { Area } from '../area/Area.ts';
import { catalogue } from '../indicator/catalogue.ts';
import { isFigure, type Cell } from '../indicator/Cell.ts';
import type { World } from '../indicator/World.ts';
import type { Columns } from '../outcome/createColumns.ts';
import type { Outcome } from '../outcome/Outcome.ts';
import type { Plan } from '../plan.ts';
import { createFundMeasures, leavingCost, type FundMeasure } from './createFundMeasures.ts';
import type { FairMeasure } from './fairnessOf.ts';
import { usualConditions, type Candidate, type FundProblem, type GroupLimit } from './FundProblem.ts';
import { groupsOfUnit, kindOfGroup } from './groupsOfUnit.ts';
import { goalsOffered } from './goalsOffered.ts';
import { indicatorOfLeaving } from './leaving/leavingMeasures.ts';
import { pricesOffered } from './pricesOffered.ts';
import { weighedGoals } from './weighedGoals.ts';

/** Units of a picture as candidates, with the people whose share is watched. */
export interface UnitsToFund {
  readonly problem: FundProblem;
  readonly fair: readonly FairMeasure[];
  /** Whether any figure that went in is a sample. */
  readonly sample: boolean;
}

/**
 * The units inside the filters as candidates: what each costs by the planner's prices, what it brings, and its former district where it has one. A unit with a
 * figure missing behind its cost has no known cost. The ranking is that of the picture.
 *
 * @returns `null` while nothing has a price, or nothing is to be reached
 */
export function createUnitsToFund(
  world: Pick<World, 'sets' | 'ownIndicators'>,
  columns: Columns,
): (outcome: Outcome) => UnitsToFund | null {
  const indicators = [...catalogue, ...world.ownIndicators];
  const measureOf = createFundMeasures(world, columns);
  return (outcome) => {
    const { plan, scores } = outcome;
    const set = world.sets[outcome.set];
    const prices = counting(plan.fundPrices, pricesOffered(indicators, plan));
    const goals = counting(plan.fundGoals, goalsOffered(indicators, plan));
    if (prices.length === 0 || goals.length === 0) return null;
    const costs = costsOf(prices);
    const used = new Map<string, FundMeasure>();
    const measure = (id: string) => {
      const known = used.get(id) ?? measureOf(outcome, id);
      used.set(id, known);
      return known.column;
    };
    const units = [...outcome.visible].toSorted((a, b) => a - b);
    const areaOf = (unit: number) => set.areas[unit] as Area;
    const candidates = units.map((unit): Candidate => {
      const area = areaOf(unit);
      const parts = costs.map(([id, price]) => times(measure(id)[unit], price));
      return {
        id: area.key,
        cost: parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
        gains: goals.map(([id]) => times(measure(id)[unit], 1)),
        programme: null,
        year: null,
        stages: 1,
        place: null,
        thing: null,
        groups: groupsOfUnit(area, plan.fundGroups),
      };
    });
    const ids = new Set<string>(candidates.map(({ id }) => id));
    const order = scores === null ? [] : [...scores.order].slice(0, scores.ranked);
    return {
      problem: {
        candidates,
        goals: weighedGoals(goals, candidates),
        conditions: {
          ...usualConditions,
          budget: plan.fundBudget,
          groups: limitsOf(plan, candidates),
          mustHave: plan.fundIn.filter((id) => ids.has(id)),
          mustNot: plan.fundOut.filter((id) => ids.has(id)),
        },
        ranking: order.length === 0 ? null : order.map((unit) => areaOf(unit).key),
      },
      fair: ['poor-households', 'minority-households', 'households'].map((id) => ({
        id,
        amounts: new Map(units.map((unit) => [areaOf(unit).key, times(measure(id)[unit], 1)])),
      })),
      sample: plan.level === 'hamlet' || [...used.values()].some(({ sample }) => sample),
    };
  };
}

/** An own measure may have been taken out, or never have been on this computer. */
function counting(
  amounts: Readonly<Record<string, number>>,
  offered: readonly string[],
): readonly (readonly [string, number])[] {
  return Object.entries(amounts).filter(([id, amount]) => amount > 0 && offered.includes(id));
}

/** The prices of leaving the list come to one cost: a hamlet leaves by the cheapest way out. */
function costsOf(prices: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const others = prices.filter(([id]) => indicatorOfLeaving(id) === null);
  return others.length === prices.length ? prices : [...others, [leavingCost, 1]];
}

/** Limits by former district and by group; one that none of the candidates belongs to is about other places. */
function limitsOf(plan: Plan, candidates: readonly Candidate[]): readonly GroupLimit[] {
  const { fundLeast: least, fundMost: most } = plan;
  const limits: readonly GroupLimit[] = [
    { by: 'district', value: null, least, most },
    ...plan.fundGroups.map((group) => ({
      by: kindOfGroup(group),
      value: group.name,
      least: group.least,
      most: group.most,
    })),
  ];
  return limits.filter(
    (limit) =>
      (limit.least !== null || limit.most !== null) &&
      candidates.some(({ groups }) => groups[limit.by] !== undefined),
  );
}

function times(cell: Cell | undefined, factor: number): number | null {
  return isFigure(cell) ? cell * factor : null;
}
