import type { Assignment } from './Assignment.ts';
import type { Chosen } from './Chosen.ts';

/** Gains below this share of a cost are rounding. */
const noise = 1e-9;
const mostPasses = 60;

/**
 * Better by small moves until none helps: a parcel to another holder, two parcels in each other's place, and a parcel in place of one that goes on to
 * a third holder. Every move keeps to the rooms. The order of moves is that of the parcels, so the same start ends the same.
 */
export function improveChoice(assignment: Assignment, start: Chosen): Chosen {
  const { sizes, rooms, starts, holders, costs, groups, together } = assignment;
  const holding = rooms.length;
  const nowhere = holding - 1;
  const chosen = start.slice();
  const arcTo = new Int32Array(sizes.length * holding).fill(-1);
  const members: Set<number>[] = Array.from(rooms, () => new Set());
  const free = rooms.slice();
  const used = new Map<number, Int32Array>();
  const size = (parcel: number) => sizes[parcel] as number;
  const at = (parcel: number) => holders[chosen[parcel] as number] as number;
  const count = (parcel: number, holder: number, by: number) => {
    const group = groups[parcel] as number;
    if (together === 0 || group < 0 || holder === nowhere) return;
    let own = used.get(group);
    if (own === undefined) used.set(group, (own = new Int32Array(holding)));
    own[holder] = (own[holder] as number) + by;
  };
  sizes.forEach((own, parcel) => {
    for (let arc = starts[parcel] as number; arc < (starts[parcel + 1] as number); arc++)
      arcTo[parcel * holding + (holders[arc] as number)] = arc;
    members[at(parcel)]?.add(parcel);
    free[at(parcel)] = (free[at(parcel)] as number) - own;
    count(parcel, at(parcel), 1);
  });

  const move = (parcel: number, arc: number) => {
    const [from, to] = [at(parcel), holders[arc] as number];
    members[from]?.delete(parcel);
    members[to]?.add(parcel);
    free[from] = (free[from] as number) + size(parcel);
    free[to] = (free[to] as number) - size(parcel);
    count(parcel, from, -1);
    count(parcel, to, 1);
    chosen[parcel] = arc;
  };
  const spread = (involved: readonly number[]): number => {
    const all = new Set(involved.map((parcel) => groups[parcel] as number));
    return [...all].reduce((sum, group) => {
      const holdersUsed = used.get(group)?.reduce((number, each) => number + Number(each > 0), 0) ?? 0;
      return sum + Math.max(0, holdersUsed - 1);
    }, 0);
  };
  /** Does all moves if they help. */
  const take = (moves: readonly (readonly [parcel: number, arc: number])[]): boolean => {
    const involved = moves.map(([parcel]) => parcel);
    const back = moves.map(([parcel]) => [parcel, chosen[parcel] as number] as const);
    const before = together === 0 ? 0 : spread(involved);
    let gain = 0;
    for (const [parcel, arc] of moves)
      gain += (costs[chosen[parcel] as number] as number) - (costs[arc] as number);
    if (together === 0 && gain <= noise * (1 + Math.abs(costs[moves[0]?.[1] ?? 0] as number))) return false;
    for (const [parcel, arc] of moves) move(parcel, arc);
    if (together === 0) return true;
    gain += together * (before - spread(involved));
    if (gain > noise * (1 + together)) return true;
    for (const [parcel, arc] of back.toReversed()) move(parcel, arc);
    return false;
  };
  /** More than communities could ever give back in one move. */
  const most = 3 * together;

  const better = (parcel: number): boolean => {
    const from = at(parcel);
    const own = size(parcel);
    const old = costs[chosen[parcel] as number] as number;
    for (let arc = starts[parcel] as number; arc < (starts[parcel + 1] as number); arc++) {
      const to = holders[arc] as number;
      if (to === from || own > (rooms[to] as number)) continue;
      const gain = old - (costs[arc] as number);
      if ((free[to] as number) >= own) {
        if (gain + most > 0 && take([[parcel, arc]])) return true;
        continue;
      }
      // A move that is taken back puts its parcel at the end of the set again.
      for (const other of [...(members[to] ?? [])]) {
        const lost = costs[chosen[other] as number] as number;
        const freed = (free[to] as number) + size(other);
        if (freed < own) continue;
        const backwards = arcTo[other * holding + from] as number;
        if (
          backwards >= 0 &&
          (free[from] as number) + own >= size(other) &&
          gain + lost - (costs[backwards] as number) + most > 0 &&
          take([
            [other, backwards],
            [parcel, arc],
          ])
        )
          return true;
        for (let onwards = starts[other] as number; onwards < (starts[other + 1] as number); onwards++) {
          const third = holders[onwards] as number;
          if (third === to || third === from || (free[third] as number) < size(other)) continue;
          if (gain + lost - (costs[onwards] as number) + most <= 0) continue;
          if (
            take([
              [other, onwards],
              [parcel, arc],
            ])
          )
            return true;
        }
      }
    }
    return false;
  };

  for (let pass = 0; pass < mostPasses; pass++) {
    let moved = false;
    for (let parcel = 0; parcel < sizes.length; parcel++) while (better(parcel)) moved = true;
    if (!moved) break;
  }
  return chosen;
}
