import type { Geometry } from 'geojson';
import type { Position } from '../../area/Area.ts';
import { nearestFeature } from '../../space/nearestFeature.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { DistanceAnswer } from './ScreenAnswers.ts';

/**
 * Whether each place is near enough to one of the features. Without a feature nothing can be said: open, never passed.
 *
 * @param most kilometres
 */
export function* distanceAnswers(
  places: readonly Position[],
  features: readonly Geometry[],
  most: number,
): Steps<readonly DistanceAnswer[]> {
  const { km } = yield* nearestFeature(places, features);
  return Array.from(km, (far): DistanceAnswer =>
    Number.isNaN(far) ? { answer: 'open', km: null } : { answer: far <= most ? 'pass' : 'fail', km: far },
  );
}
