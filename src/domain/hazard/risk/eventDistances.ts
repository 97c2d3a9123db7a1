import type { Area } from '../../area/Area.ts';
import { nearestFeature } from '../../space/nearestFeature.ts';
import { finished } from '../../steps/finished.ts';
import type { PlacedEvent } from '../HazardOfHamlets.ts';

/** Kilometres from each hamlet to the nearest event of a year or later; NaN for one without a place, and for all where there is no event. */
export function eventDistances(
  hamlets: readonly Pick<Area, 'position'>[],
  events: readonly PlacedEvent[],
  since: number,
): Float64Array {
  const counted = events.filter(({ year }) => year >= since);
  const places = counted.map(({ position }) => ({ type: 'Point' as const, coordinates: [...position] }));
  return finished(
    nearestFeature(
      hamlets.map(({ position }) => position),
      places,
    ),
  ).km;
}
