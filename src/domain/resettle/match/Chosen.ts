import type { Assigned, Assignment } from './Assignment.ts';

/** The one arc of every parcel of an assignment without splitting. */
export type Chosen = Int32Array;

/** As households on arcs. */
export function assignedOf({ sizes, holders }: Assignment, chosen: Chosen): Assigned {
  const assigned = new Int32Array(holders.length);
  chosen.forEach((arc, parcel) => (assigned[arc] = sizes[parcel] as number));
  return assigned;
}

/** Back from households on arcs. */
export function chosenOf({ sizes, starts }: Assignment, assigned: Assigned): Chosen {
  return Int32Array.from(sizes, (_, parcel) => {
    const from = starts[parcel] as number;
    return from + assigned.subarray(from, starts[parcel + 1]).findIndex((households) => households > 0);
  });
}
