import type { Assignment } from './Assignment.ts';

/** What prices of room prove. */
export interface PriceBound {
  /** No assignment costs less. */
  readonly bound: number;
  /** By arc: an assignment that uses it costs so much more than the bound, at least. */
  readonly reduced: Float64Array;
}

/**
 * The Lagrangian bound of prices: everybody goes where it is cheapest with room paid for, and all rooms are paid back. It holds for any prices
 * from zero up, and for communities, which only add to a cost.
 */
export function priceBound(
  { sizes, rooms, starts, holders, costs }: Assignment,
  prices: Float64Array,
): PriceBound {
  const reduced = new Float64Array(holders.length);
  let bound = 0;
  sizes.forEach((size, parcel) => {
    const [from, to] = [starts[parcel] as number, starts[parcel + 1] as number];
    let least = Infinity;
    for (let arc = from; arc < to; arc++) {
      reduced[arc] = (costs[arc] as number) + size * (prices[holders[arc] as number] as number);
      least = Math.min(least, reduced[arc] as number);
    }
    for (let arc = from; arc < to; arc++) reduced[arc] = (reduced[arc] as number) - least;
    bound += least;
  });
  rooms.forEach((room, holder) => {
    const price = prices[holder] as number;
    if (price > 0) bound -= price * room;
  });
  return { bound, reduced };
}
