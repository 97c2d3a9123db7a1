import type { Assigned, Assignment } from './Assignment.ts';

/**
 * An assignment of parcels that may be split, as a hand would make it: each in turn to its cheapest holders with room, what is over nowhere. Parcels
 * that may not go nowhere come first. What there is when the solver had no time for any answer.
 */
export function fillInOrder({ sizes, rooms, starts, holders, costs }: Assignment): Assigned {
  const nowhere = rooms.length - 1;
  const free = rooms.slice();
  free[nowhere] = Infinity;
  const assigned = new Int32Array(holders.length);
  const arcsOf = (parcel: number) => {
    const from = starts[parcel] as number;
    return Array.from({ length: (starts[parcel + 1] as number) - from }, (_, at) => from + at);
  };
  const parcels = Array.from(sizes, (size, parcel) => {
    const arcs = arcsOf(parcel);
    const last = (arc: number) => Number(holders[arc] === nowhere);
    arcs.sort((a, b) => last(a) - last(b) || (costs[a] as number) - (costs[b] as number) || a - b);
    return { size, arcs, must: arcs.every((arc) => holders[arc] !== nowhere) };
  });
  for (const { size, arcs } of parcels.toSorted((a, b) => Number(b.must) - Number(a.must))) {
    let over = size;
    for (const arc of arcs) {
      const holder = holders[arc] as number;
      const taken = Math.min(over, free[holder] as number);
      assigned[arc] = taken;
      free[holder] = (free[holder] as number) - taken;
      over -= taken;
    }
  }
  return assigned;
}
