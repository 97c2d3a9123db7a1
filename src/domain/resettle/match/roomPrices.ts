import type { Assignment } from './Assignment.ts';

const rounds = 300;

/**
 * What a household's room is worth at every holder: with these prices added, everybody may go where it is cheapest, and few rooms overflow. Found by
 * the subgradient method (Held, Wolfe and Crowder 1974) on the rooms, which comes close to the prices of the linear relaxation.
 *
 * @param nowhere what being left out costs a household, beside what the arcs say; it keeps prices finite where room is short
 */
export function roomPrices(
  { sizes, rooms, starts, holders, costs }: Assignment,
  nowhere: number,
): Float64Array {
  const prices = new Float64Array(rooms.length);
  const best = { bound: -Infinity, prices: prices.slice() };
  const load = new Float64Array(rooms.length);
  const last = rooms.length - 1;
  let step = 1;
  let since = 0;
  for (let round = 0; round < rounds; round++) {
    load.fill(0);
    let bound = 0;
    sizes.forEach((size, parcel) => {
      let [least, at] = [Infinity, -1];
      for (let arc = starts[parcel] as number; arc < (starts[parcel + 1] as number); arc++) {
        const holder = holders[arc] as number;
        const cost =
          (costs[arc] as number) + size * ((prices[holder] as number) + (holder === last ? nowhere : 0));
        if (cost < least) [least, at] = [cost, holder];
      }
      if (at < 0) return;
      bound += least;
      load[at] = (load[at] as number) + size;
    });
    let norm = 0;
    rooms.forEach((room, holder) => {
      if (room === Infinity) return;
      const over = (load[holder] as number) - room;
      bound -= (prices[holder] as number) * room;
      if (over > 0 || (prices[holder] as number) > 0) norm += over * over;
    });
    if (bound > best.bound + 1e-9 * Math.abs(bound)) {
      best.bound = bound;
      best.prices.set(prices);
      since = 0;
    } else if (++since === 10) {
      step /= 2;
      since = 0;
    }
    if (norm === 0) break;
    const length = (step * 0.05 * Math.max(1, Math.abs(best.bound))) / norm;
    rooms.forEach((room, holder) => {
      if (room === Infinity) return;
      const over = (load[holder] as number) - room;
      prices[holder] = Math.max(0, (prices[holder] as number) + length * over);
    });
  }
  return best.prices;
}
