import type { Cell, Column } from '../../indicator/Cell.ts';
import type { WayOut } from './WayOut.ts';

/** What it costs that hamlets leave the list, and how many do. */
export interface LeavingColumns {
  /** Million đồng. */
  readonly cost: Column;
  readonly leaving: Column;
}

/**
 * By the cheapest way out that has a price at each of its steps. A hamlet that is not on the list, or has no such way, costs nothing and does not leave; where it
 * is not known whether it is on the list, or how much a priced way asks for, both are missing.
 *
 * @param ways by hamlet, from `waysOut`
 * @param prices by indicator: million đồng for one of what its criterion counts
 */
export function leavingColumns(
  ways: readonly (readonly WayOut[] | null)[],
  prices: ReadonlyMap<string, number>,
): LeavingColumns {
  const cells = ways.map((each) => leavingOf(each, prices));
  return { cost: cells.map(({ cost }) => cost), leaving: cells.map(({ leaving }) => leaving) };
}

const stays = { cost: 0, leaving: 0 } as const;
const unknown = { cost: 'incomplete', leaving: 'incomplete' } as const;

function leavingOf(
  ways: readonly WayOut[] | null,
  prices: ReadonlyMap<string, number>,
): { readonly cost: Cell; readonly leaving: Cell } {
  if (ways === null) return unknown;
  const priced = ways.filter((way) => way.every(({ indicator }) => prices.has(indicator)));
  if (priced.length === 0) return stays;
  const costs = priced.flatMap((way) => costOf(way, prices) ?? []);
  return costs.length === 0 ? unknown : { cost: Math.min(...costs), leaving: 1 };
}

/** `null` where one of the amounts is not known. */
function costOf(way: WayOut, prices: ReadonlyMap<string, number>): number | null {
  let sum = 0;
  for (const { indicator, amount } of way) {
    if (amount === null) return null;
    sum += amount * (prices.get(indicator) ?? 0);
  }
  return sum;
}
