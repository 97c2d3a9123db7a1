import type { Position } from 'geojson';

/** Metres in one degree of a meridian. */
const metresPerDegree = 111_195;

/** The length of the rings of a polygon in metres, to about one percent within a province. */
export function ringsLength(polygon: readonly (readonly Position[])[]): number {
  let sum = 0;
  for (const ring of polygon) {
    for (let at = 1; at < ring.length; at++) {
      const [[x = 0, y = 0] = [], [toX = 0, toY = 0] = []] = [ring[at - 1], ring[at]];
      const shrink = Math.cos((y * Math.PI) / 180);
      sum += Math.hypot((toX - x) * shrink, toY - y);
    }
  }
  return sum * metresPerDegree;
}
