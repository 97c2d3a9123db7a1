import type { Position } from '../area/Area.ts';

/** Kilometres in one degree of a meridian. */
const kmPerDegree = 111.2;

/** The distance of two places in kilometres, to about one percent within a province: enough to rank by. */
export function kmBetween([fromLon, fromLat]: Position, [toLon, toLat]: Position): number {
  const shrink = Math.cos((((fromLat + toLat) / 2) * Math.PI) / 180);
  return Math.hypot((toLon - fromLon) * shrink, toLat - fromLat) * kmPerDegree;
}
