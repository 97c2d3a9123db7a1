import type { Assigned, Assignment } from './Assignment.ts';

/** Households that lie nowhere. */
export function leftOutOf({ rooms, holders }: Assignment, assigned: Assigned): number {
  return assigned.reduce((sum, each, arc) => sum + (holders[arc] === rooms.length - 1 ? each : 0), 0);
}
