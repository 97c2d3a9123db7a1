import type { Exposure } from './Exposure.ts';

/**
 * Land exposed, added up from hamlets to communes, districts or the province: to the last digit, in any order. NaN where a part has
 * no shape, or a unit no parts.
 *
 * @param unitOf for each part the place of the unit that holds it, -1 for none, as `membership` gives it
 * @param count how many units there are
 */
export function exposureAbove(
  { area, byClass, clear, notMapped }: Exposure,
  unitOf: readonly number[],
  count: number,
): Exposure {
  const held = new Set(unitOf);
  const added = (column: Float64Array): Float64Array => {
    const sums = Float64Array.from({ length: count }, (_, unit) => (held.has(unit) ? 0 : NaN));
    unitOf.forEach((unit, part) => {
      if (unit >= 0) sums[unit] = (sums[unit] ?? NaN) + (column[part] ?? NaN);
    });
    return sums;
  };
  const [low, medium, high, veryHigh] = byClass;
  return {
    area: added(area),
    byClass: [added(low), added(medium), added(high), added(veryHigh)],
    clear: added(clear),
    notMapped: added(notMapped),
  };
}
