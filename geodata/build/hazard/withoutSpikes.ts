import type { Path64 } from 'clipper2-ts';
import { cleanRing } from '../../../src/domain/geometry/cleanRing.ts';
import { pathInSteps, ringInDegrees } from './hazardSteps.ts';

/** A path without the corners from which it runs back the way it came, as rounding to steps leaves them. */
export function withoutSpikes(path: Path64): Path64 {
  return pathInSteps(cleanRing(ringInDegrees(path))?.ring ?? []);
}
