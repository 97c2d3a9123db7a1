import type { Assignment } from './Assignment.ts';
import type { MatchChoices } from './MatchProblem.ts';
import type { Openings } from './Openings.ts';

/**
 * What is asked of the solver. The arcs stand in the same order whatever `leftOut` is.
 *
 * @param leftOut `count`: as few households as possible are left without a site, whatever it costs; a number: so many may be, and the rest is to
 * cost as little as possible
 */
export function assignmentOf(
  { hamlets, sites }: Openings,
  { together, split }: MatchChoices,
  leftOut: 'count' | number,
): Assignment {
  const nowhere = sites.length;
  const held = sites.map((site, place) => {
    const locked = hamlets.filter(({ lock }) => lock === place);
    return locked.reduce((sum, { households }) => sum + households, 0) <= site.capacity;
  });
  const counting = leftOut === 'count';
  const arcs = hamlets.map(({ arcs: own, households, lock }) => {
    const open = own.map(({ site, cost }) => ({ holder: site, cost: counting ? 0 : cost * households }));
    // A lock that can hold must hold.
    if (lock !== null && held[lock] === true) return open;
    return [...open, { holder: nowhere, cost: counting ? households : 0 }];
  });
  const starts = new Int32Array(arcs.length + 1);
  arcs.forEach((own, parcel) => (starts[parcel + 1] = (starts[parcel] as number) + own.length));
  return {
    sizes: Int32Array.from(hamlets, ({ households }) => households),
    rooms: Float64Array.from([...sites.map(({ capacity }) => capacity), counting ? Infinity : leftOut]),
    starts,
    holders: Int32Array.from(arcs.flat(), ({ holder }) => holder),
    costs: Float64Array.from(arcs.flat(), ({ cost }) => cost),
    groups: numbered(hamlets.map(({ group }) => group)),
    together: counting ? 0 : together,
    split,
  };
}

/** Communities by number, in the order in which they are met. */
function numbered(groups: readonly (string | null)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(groups, (group) => {
    if (group === null) return -1;
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
