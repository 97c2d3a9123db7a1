import type { Exposure } from './Exposure.ts';
import { hazardClasses, type HazardClass } from './HazardClass.ts';

/** How much of a unit's land lies in a class or a worse one. */
export interface HazardShare {
  /** What is certain, 0..1; NaN for a unit without a shape. */
  readonly certain: number;
  /** What may come on top where nobody looked, 0..1. */
  readonly unknown: number;
}

/** The share of a unit's land from a class on, as far as it is known. */
export function shareFrom(
  { area, byClass, notMapped }: Exposure,
  unit: number,
  least: HazardClass,
): HazardShare {
  const whole = area[unit] ?? NaN;
  const worse = byClass.slice(hazardClasses.indexOf(least));
  const certain = worse.reduce((sum, values) => sum + (values[unit] ?? NaN), 0) / whole;
  return { certain: Math.min(1, certain), unknown: (notMapped[unit] ?? NaN) / whole };
}
