import type { Position } from '../../area/Area.ts';
import { nearestFeature } from '../../space/nearestFeature.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { NearestHamlet } from './Candidate.ts';
import type { ScreenHamlet } from './ScreenGround.ts';

/** The hamlet to be moved that is nearest to each point. */
export function* nearestHamlets(
  points: readonly Position[],
  hamlets: readonly ScreenHamlet[],
): Steps<readonly (NearestHamlet | null)[]> {
  const shapes = hamlets.map(({ position }) =>
    position === null ? null : { type: 'Point' as const, coordinates: [...position] },
  );
  const { index, km } = yield* nearestFeature(points, shapes);
  return points.map((_, at) => {
    const found = hamlets[index[at] ?? -1];
    return found === undefined ? null : { key: found.key, km: km[at] ?? NaN };
  });
}
