import type { Assigned, Assignment } from './Assignment.ts';

/** The cheapest way to place parcels if they could be divided, and what room is worth then. */
export interface Transport {
  /** Whole households; a parcel may lie in several holders. */
  readonly assigned: Assigned;
  /** Of one household's room at every holder: zero where some is left. */
  readonly prices: Float64Array;
}

/**
 * Parcels as if each could be divided, at least cost: one parcel after another goes the cheapest way, which may push others on to the next holder
 * (successive shortest paths with potentials, Edmonds and Karp 1972, on holders alone, since there are few). Communities are left out.
 *
 * @returns `null` where the rooms do not suffice
 */
export function transport({ sizes, rooms, starts, holders, costs }: Assignment): Transport | null {
  const count = rooms.length;
  const assigned = new Int32Array(holders.length);
  const free = rooms.slice();
  const prices = new Float64Array(count);
  const members: Set<number>[] = Array.from(rooms, () => new Set());
  /** Of the cheapest household to push from one holder to another: its cost, and its arcs here and there. */
  const push = new Float64Array(count * count).fill(Infinity);
  const pushed = new Int32Array(count * count);
  const arcHere = new Int32Array(count * count);
  const unit = (arc: number, parcel: number) => (costs[arc] as number) / (sizes[parcel] as number);
  const parcelOf = new Int32Array(holders.length);
  sizes.forEach((_, parcel) => parcelOf.fill(parcel, starts[parcel], starts[parcel + 1]));

  const renew = (holder: number) => {
    push.fill(Infinity, holder * count, (holder + 1) * count);
    for (const here of members[holder] as Set<number>) {
      const parcel = parcelOf[here] as number;
      const now = unit(here, parcel);
      for (let arc = starts[parcel] as number; arc < (starts[parcel + 1] as number); arc++) {
        const at = holder * count + (holders[arc] as number);
        const more = unit(arc, parcel) - now;
        if (arc === here || more >= (push[at] as number)) continue;
        push[at] = more;
        pushed[at] = arc;
        arcHere[at] = here;
      }
    }
  };
  const add = (arc: number, households: number) => {
    const holder = holders[arc] as number;
    assigned[arc] = (assigned[arc] as number) + households;
    if (assigned[arc] === 0) (members[holder] as Set<number>).delete(arc);
    else (members[holder] as Set<number>).add(arc);
  };

  const far = new Float64Array(count);
  const before = new Int32Array(count);
  const done = new Uint8Array(count);
  /** The cheapest way from a parcel to a holder with room: where it ends, and the arc it begins with. Prices are such that they hold once it is gone. */
  const wayFrom = (parcel: number): { readonly end: number; readonly begun: number } | null => {
    far.fill(Infinity);
    done.fill(0);
    const first = new Int32Array(count).fill(-1);
    for (let arc = starts[parcel] as number; arc < (starts[parcel + 1] as number); arc++) {
      const holder = holders[arc] as number;
      const length = unit(arc, parcel) + (prices[holder] as number);
      if (length >= (far[holder] as number)) continue;
      far[holder] = length;
      first[holder] = arc;
      before[holder] = -1;
    }
    for (;;) {
      let at = -1;
      for (let each = 0; each < count; each++)
        if (done[each] === 0 && (far[each] as number) < (at < 0 ? Infinity : (far[at] as number))) at = each;
      if (at < 0) return null;
      const reached = far[at] as number;
      if ((free[at] as number) > 0) {
        for (let each = 0; each < count; each++)
          if ((far[each] as number) < reached)
            prices[each] = (prices[each] as number) + reached - (far[each] as number);
        let start = at;
        while ((before[start] as number) >= 0) start = before[start] as number;
        return { end: at, begun: first[start] as number };
      }
      done[at] = 1;
      for (let next = 0; next < count; next++) {
        if (done[next] === 1) continue;
        const step = (push[at * count + next] as number) + (prices[next] as number) - (prices[at] as number);
        const length = reached + Math.max(0, step);
        if (length >= (far[next] as number)) continue;
        far[next] = length;
        before[next] = at;
      }
    }
  };

  for (const [parcel, size] of sizes.entries()) {
    let left = size;
    while (left > 0) {
      const way = wayFrom(parcel);
      if (way === null) return null;
      const { end, begun } = way;
      const steps: number[] = [];
      let amount = Math.min(left, free[end] as number);
      for (let at = end; (before[at] as number) >= 0; at = before[at] as number) {
        const step = (before[at] as number) * count + at;
        steps.push(step);
        amount = Math.min(amount, assigned[arcHere[step] as number] as number);
      }
      const moves = steps.map((step) => [arcHere[step] as number, pushed[step] as number] as const);
      const touched = new Set([holders[begun] as number, end]);
      for (const [from, to] of moves) {
        add(from, -amount);
        add(to, amount);
        touched.add(holders[from] as number).add(holders[to] as number);
      }
      add(begun, amount);
      free[end] = (free[end] as number) - amount;
      left -= amount;
      for (const holder of touched) renew(holder);
    }
  }
  return { assigned, prices };
}
