import { NOT_MAPPED } from '../classify/Legend.ts';
import type { Exposure } from '../hazard/Exposure.ts';
import { hazardClasses } from '../hazard/HazardClass.ts';

/** A class number of a map of hazard, and the share of a unit's land in it, 0..1. */
export interface HazardPart {
  readonly number: number;
  readonly share: number;
}

/** From very high to clear, then what nobody looked at; parts of nothing are left out. */
export function hazardPartsOf(exposure: Exposure, unit: number): readonly HazardPart[] {
  const of = (values: Float64Array) => (values[unit] ?? NaN) / (exposure.area[unit] ?? NaN);
  return [
    ...hazardClasses.map((_, rank) => ({
      number: rank + 1,
      share: of(exposure.byClass[rank] ?? exposure.clear),
    })),
    { number: 0, share: of(exposure.clear) },
    { number: NOT_MAPPED, share: of(exposure.notMapped) },
  ]
    .toSorted((a, b) => b.number - a.number)
    .filter(({ share }) => share > 0.0005);
}
