import type { Area } from '../area/Area.ts';
import type { AreaSet } from '../area/AreaSet.ts';
import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Columns } from '../outcome/createColumns.ts';
import type { Outcome } from '../outcome/Outcome.ts';
import type { FairMeasure } from './fairnessOf.ts';
import { measuresOffered } from './measuresOffered.ts';
import { usualConditions, type Candidate, type FundProblem } from './FundProblem.ts';
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
 * @param indicators those that there are here
 * @returns `null` while nothing has a price, or nothing is to be reached
 */
export function unitsToFund(
  outcome: Outcome,
  set: AreaSet,
  columns: Columns,
  indicators: readonly Indicator[],
): UnitsToFund | null {
  const { plan, scores } = outcome;
  // An own measure may have been taken out, or never have been on this computer.
  const offered = new Set([...measuresOffered(indicators), 'unit', 'score']);
  const counting = (amounts: Readonly<Record<string, number>>) =>
    Object.entries(amounts).filter(([id, amount]) => amount > 0 && offered.has(id));
  const [prices, goals] = [counting(plan.fundPrices), counting(plan.fundGoals)];
  if (prices.length === 0 || goals.length === 0) return null;
  const used = new Map<string, { readonly column: Column; readonly sample: boolean }>();
  const measure = (id: string) => {
    const known = used.get(id) ?? measured(id);
    used.set(id, known);
    return known.column;
  };
  const units = [...outcome.visible].toSorted((a, b) => a - b);
  const areaOf = (unit: number) => set.areas[unit] as Area;
  const candidates = units.map((unit): Candidate => {
    const { key, within } = areaOf(unit);
    const parts = prices.map(([id, price]) => times(measure(id)[unit], price));
    return {
      id: key,
      cost: parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
      gains: goals.map(([id]) => times(measure(id)[unit], 1)),
      programme: null,
      year: null,
      stages: 1,
      place: null,
      thing: null,
      groups: within.district === undefined ? {} : { district: within.district },
    };
  });
  const ids = new Set<string>(candidates.map(({ id }) => id));
  const hasDistricts = candidates.some(({ groups }) => groups['district'] !== undefined);
  const order = scores === null ? [] : [...scores.order].slice(0, scores.ranked);
  return {
    problem: {
      candidates,
      goals: weighedGoals(goals, candidates),
      conditions: {
        ...usualConditions,
        budget: plan.fundBudget,
        groups:
          hasDistricts && (plan.fundLeast !== null || plan.fundMost !== null)
            ? [{ by: 'district', value: null, least: plan.fundLeast, most: plan.fundMost }]
            : [],
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

  function measured(id: string): { readonly column: Column; readonly sample: boolean } {
    if (id === 'unit') return { column: set.areas.map(() => 1), sample: false };
    if (id === 'score') {
      const score = scores?.score;
      const column = set.areas.map((_, unit): Cell => {
        const points = score?.[unit] ?? NaN;
        return Number.isNaN(points) ? 'incomplete' : points;
      });
      return { column, sample: scores?.sample ?? false };
    }
    if (id === 'unhardened-road-km')
      return together('road-km', 'hardened-road-share', (km, hardened) => km * (1 - hardened));
    if (id === 'minority-households')
      return together('households', 'minority-share', (households, share) => households * share);
    const { column, used: told } = columns(outcome.set, plan.year, id);
    return { column, sample: told.provenance === 'sample' };
  }

  function together(one: string, other: string, join: (a: number, b: number) => number) {
    const [first, second] = [one, other].map((id) => columns(outcome.set, plan.year, id));
    const column = set.areas.map((_, unit): Cell => {
      const [a, b] = [first?.column[unit], second?.column[unit]];
      return isFigure(a) && isFigure(b) ? join(a, b) : 'incomplete';
    });
    const sample = [first, second].some((each) => each?.used.provenance === 'sample');
    return { column, sample };
  }
}

function times(cell: Cell | undefined, factor: number): number | null {
  return isFigure(cell) ? cell * factor : null;
}
