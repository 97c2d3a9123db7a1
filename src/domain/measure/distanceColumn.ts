import type { Position } from '../area/Area.ts';
import type { Column } from '../indicator/Cell.ts';
import { angleToArc } from '../space/angleToArc.ts';
import { earthRadius } from '../space/earthRadius.ts';
import { nearestFeature } from '../space/nearestFeature.ts';
import { unitVector } from '../space/unitVector.ts';
import type { Steps } from '../steps/Steps.ts';
import type { MeasureGround } from './MeasureGround.ts';

/** Kilometres from each place to the nearest shape, as the crow flies; `not-covered` where there is none. */
export function* distanceColumn(
  places: MeasureGround['places'],
  features: MeasureGround['features'],
): Steps<Column> {
  const { km } = yield* nearestFeature(
    places,
    features.map(({ geometry }) => geometry),
  );
  return places.map((place, unit) => {
    if (place === null) return 'not-reported';
    const found = km[unit] ?? NaN;
    return Number.isNaN(found) ? 'not-covered' : found;
  });
}

/** Kilometres from each place to the seat of its own commune, as the crow flies. */
export function seatDistances(
  places: readonly (Position | null)[],
  seats: readonly (Position | null)[],
): Column {
  return places.map((place, unit) => {
    const seat = seats[unit] ?? null;
    if (place === null || seat === null) return 'not-reported';
    const there = unitVector(seat);
    return angleToArc(unitVector(place), there, there) * earthRadius;
  });
}
