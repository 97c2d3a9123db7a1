import type { Assigned, Assignment } from './Assignment.ts';

/** What an assignment costs, communities included. */
export function costOf(assignment: Assignment, assigned: Assigned): number {
  const { sizes, starts, costs } = assignment;
  let cost = 0;
  sizes.forEach((size, parcel) => {
    for (let arc = starts[parcel] as number; arc < (starts[parcel + 1] as number); arc++)
      cost += ((costs[arc] as number) * (assigned[arc] as number)) / size;
  });
  return cost + assignment.together * spreadOf(assignment, assigned);
}

/** Holders beyond the first over which communities are spread. */
export function spreadOf({ sizes, rooms, starts, holders, groups }: Assignment, assigned: Assigned): number {
  const nowhere = rooms.length - 1;
  const used = new Map<number, Set<number>>();
  sizes.forEach((_, parcel) => {
    const group = groups[parcel] as number;
    if (group < 0) return;
    for (let arc = starts[parcel] as number; arc < (starts[parcel + 1] as number); arc++) {
      if (assigned[arc] === 0 || holders[arc] === nowhere) continue;
      used.set(group, (used.get(group) ?? new Set()).add(holders[arc] as number));
    }
  });
  return [...used.values()].reduce((sum, { size }) => sum + size - 1, 0);
}
