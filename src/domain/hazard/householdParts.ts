import type { HazardOfHamlets } from './HazardOfHamlets.ts';
import type { HazardParts } from './HazardParts.ts';

/** Whether households of a hamlet are shared over where its houses stand, or over its land as if they lived evenly on it. */
export type CountedBy = 'houses' | 'land';

/**
 * A hamlet has families and so it has houses: one without a single point is one that the layer of houses does not know, so its households
 * stay counted by land, and are marked as such everywhere.
 */
export function countedBy({ houses }: Pick<HazardOfHamlets, 'houses'>, hamlet: number): CountedBy {
  return (houses?.points[hamlet] ?? 0) > 0 ? 'houses' : 'land';
}

/** By what households of hamlets are shared out: houses where there are points of them, else square kilometres. */
export function householdParts({
  exposure,
  houses,
}: Pick<HazardOfHamlets, 'exposure' | 'houses'>): HazardParts {
  const known = houses;
  if (known === null) return exposure;
  const either = (own: Float64Array, land: Float64Array) =>
    land.map((part, hamlet) => (countedBy({ houses }, hamlet) === 'houses' ? (own[hamlet] ?? NaN) : part));
  const of = (rank: 0 | 1 | 2 | 3) => either(known.byClass[rank], exposure.byClass[rank]);
  return {
    byClass: [of(0), of(1), of(2), of(3)],
    clear: either(known.clear, exposure.clear),
    notMapped: either(known.notMapped, exposure.notMapped),
  };
}
