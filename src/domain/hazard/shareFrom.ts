import { hazardClasses, type HazardClass } from './HazardClass.ts';
import type { HazardParts } from './HazardParts.ts';

/** How much of a unit, of its land or its houses, lies in a class or a worse one. */
export interface HazardShare {
  /** What is certain, 0..1; NaN for a unit without any. */
  readonly certain: number;
  /** What may come on top where nobody looked, 0..1. */
  readonly unknown: number;
}

/** The share of a unit's parts from a class on, as far as it is known. */
export function shareFrom(
  { byClass, clear, notMapped }: HazardParts,
  unit: number,
  least: HazardClass,
): HazardShare {
  const at = (column: Float64Array) => column[unit] ?? NaN;
  const whole = byClass.reduce((sum, column) => sum + at(column), at(clear) + at(notMapped));
  const worse = byClass.slice(hazardClasses.indexOf(least)).reduce((sum, column) => sum + at(column), 0);
  return { certain: Math.min(1, worse / whole), unknown: at(notMapped) / whole };
}
