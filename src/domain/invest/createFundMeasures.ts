import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import type { World } from '../indicator/World.ts';
import type { Columns } from '../outcome/createColumns.ts';
import type { Outcome } from '../outcome/Outcome.ts';
import { createLeaving } from './leaving/createLeaving.ts';
import { leavingGoal } from './leaving/leavingMeasures.ts';

/** A measure in every unit of a set, and whether a sample figure is in it. */
export interface FundMeasure {
  readonly column: Column;
  readonly sample: boolean;
}

/** A price of leaving the list asks for this: what it comes to, in million đồng. */
export const leavingCost = 'leaving-cost';

/** What prices and goals are set on: indicators, and what is worked out of them for this purpose alone. */
export function createFundMeasures(
  world: Pick<World, 'sets'>,
  columns: Columns,
): (outcome: Outcome, id: string) => FundMeasure {
  const leavingIn = createLeaving(world, columns);

  return ({ plan, set, scores }, id) => {
    const units = world.sets[set].areas;
    if (id === 'unit') return { column: units.map(() => 1), sample: false };
    if (id === 'score') {
      const column = units.map((_, unit): Cell => {
        const points = scores?.score[unit] ?? NaN;
        return Number.isNaN(points) ? 'incomplete' : points;
      });
      return { column, sample: scores?.sample ?? false };
    }
    if (id === 'unhardened-road-km')
      return together('road-km', 'hardened-road-share', (km, hardened) => km * (1 - hardened));
    if (id === 'minority-households')
      return together('households', 'minority-share', (households, share) => households * share);
    if (id === leavingGoal || id === leavingCost) {
      const found = leavingIn(plan, set);
      const column = id === leavingGoal ? found?.leaving : found?.cost;
      return { column: column ?? units.map(() => 'not-reported'), sample: found?.sample ?? false };
    }
    return measured(id);

    function measured(indicator: string): FundMeasure {
      const { column, used } = columns(set, plan.year, indicator);
      return { column, sample: used.provenance === 'sample' };
    }

    function together(one: string, other: string, join: (a: number, b: number) => number): FundMeasure {
      const [first, second] = [measured(one), measured(other)];
      const column = units.map((_, unit): Cell => {
        const [a, b] = [first.column[unit], second.column[unit]];
        return isFigure(a) && isFigure(b) ? join(a, b) : 'incomplete';
      });
      return { column, sample: first.sample || second.sample };
    }
  };
}
