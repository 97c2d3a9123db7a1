import type { Assignment } from './Assignment.ts';
import type { Chosen } from './Chosen.ts';
import { roomPrices } from './roomPrices.ts';

/**
 * A quick assignment to start from: whoever would lose most by being second is placed first, at the prices of the rooms; whoever finds no room goes
 * nowhere. Parcels that may not go nowhere come before all others.
 */
export function firstChoice(assignment: Assignment): Chosen {
  const { sizes, rooms, starts, holders, costs } = assignment;
  const last = rooms.length - 1;
  const dearest = costs.reduce((most, cost) => Math.max(most, cost), 1);
  const prices = roomPrices(assignment, dearest);
  const priced = (arc: number, parcel: number) =>
    (costs[arc] as number) + (sizes[parcel] as number) * (prices[holders[arc] as number] as number);
  const queue = Array.from(sizes, (size, parcel) => {
    const arcs = Array.from(
      { length: (starts[parcel + 1] as number) - (starts[parcel] as number) },
      (_, at) => {
        return (starts[parcel] as number) + at;
      },
    );
    const somewhere = arcs
      .filter((arc) => holders[arc] !== last)
      .sort((a, b) => priced(a, parcel) - priced(b, parcel) || a - b);
    const [best, second] = somewhere;
    const regret =
      best === undefined || second === undefined ? Infinity : priced(second, parcel) - priced(best, parcel);
    const nowhere = arcs.find((arc) => holders[arc] === last);
    return { parcel, size, somewhere, nowhere, regret };
  });
  queue.sort(
    (a, b) =>
      Number(a.nowhere !== undefined) - Number(b.nowhere !== undefined) ||
      (a.regret === b.regret ? 0 : b.regret - a.regret) ||
      b.size - a.size ||
      a.parcel - b.parcel,
  );
  const free = rooms.slice();
  const chosen = new Int32Array(sizes.length).fill(-1);
  for (const { parcel, size, somewhere, nowhere } of queue) {
    const arc = somewhere.find((each) => (free[holders[each] as number] as number) >= size) ?? nowhere;
    if (arc === undefined) throw new Error('a lock that does not fit was taken for one that does');
    chosen[parcel] = arc;
    free[holders[arc] as number] = (free[holders[arc] as number] as number) - size;
  }
  return chosen;
}
