import type { Indicator } from '../indicator/Indicator.ts';

/** A measure that the planner calls new is no further year of an earlier one of the same name. */
export function freeId(id: string, earlier: readonly Indicator[]): string {
  const isTaken = (asked: string) => earlier.some((entry) => entry.id === asked);
  for (let number = 1; ; number += 1) {
    const asked = number === 1 ? id : `${id}-${String(number)}`;
    if (!isTaken(asked)) return asked;
  }
}
