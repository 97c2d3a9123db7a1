import type { AreaSetId } from '../../area/Area.ts';
import { membership } from '../../area/membership.ts';
import type { Cell } from '../../indicator/Cell.ts';
import { totals } from '../../indicator/totals.ts';
import type { World } from '../../indicator/World.ts';
import type { Columns } from '../../outcome/createColumns.ts';
import { lastOf } from '../../outcome/lastOf.ts';
import type { Plan } from '../../plan.ts';
import { criteriaIndicators } from '../../rules/criteriaIndicators.ts';
import { ruleSetChosen } from '../../rules/ruleSetChosen.ts';
import { leavingColumns, type LeavingColumns } from './leavingColumns.ts';
import { indicatorOfLeaving } from './leavingMeasures.ts';
import { waysOut } from './waysOut.ts';
import type { WayOut } from './WayOut.ts';

/** What leaving the list costs in the units of a set, and whether a sample figure decides it. */
export interface Leaving extends LeavingColumns {
  readonly sample: boolean;
}

/**
 * What it takes that hamlets leave the list by the criteria of a plan, added up to the units of a set; where one hamlet of a unit is not known, nor is the unit.
 * The ways of the last criteria are remembered, so that a moving price only multiplies.
 *
 * @returns `null` where no decree judges hamlets, or none are loaded
 */
export function createLeaving(
  { sets }: Pick<World, 'sets'>,
  columns: Columns,
): (plan: Plan, set: AreaSetId) => Leaving | null {
  const ways = lastOf<readonly (readonly WayOut[] | null)[]>();
  return (plan, set) => {
    const ruleSet = ruleSetChosen(plan, 'hamlet', plan.year);
    const { areas } = sets.hamlet;
    if (ruleSet === null || areas.length === 0) return null;
    const used = (id: string) => columns('hamlet', plan.year, id);
    const isOwn = (id: string) => used(id).used.how === 'own';
    const found = ways(JSON.stringify([plan.year, ruleSet]), () =>
      areas.map((_, hamlet) =>
        waysOut(ruleSet, (id): Cell => used(id).column[hamlet] ?? 'not-reported', isOwn),
      ),
    );
    const prices = new Map(
      Object.entries(plan.fundPrices).flatMap(([id, price]) => {
        const indicator = indicatorOfLeaving(id);
        return indicator === null || price <= 0 ? [] : [[indicator, price] as const];
      }),
    );
    const { cost, leaving } = leavingColumns(found, prices);
    const [carriedCost = [], carried = []] =
      set === 'hamlet'
        ? [cost, leaving]
        : totals([cost, leaving], membership(sets, 'hamlet', set), sets[set].areas.length);
    return {
      cost: carriedCost,
      leaving: carried,
      sample:
        areas.some(({ sample }) => sample) ||
        criteriaIndicators(ruleSet).some((id) => used(id).used.provenance === 'sample'),
    };
  };
}
