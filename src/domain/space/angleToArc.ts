import type { UnitVector } from './unitVector.ts';

/**
 * The angle from a place to the nearest point of an arc of a great circle, in radians. All differences are taken
 * between near places, so that an arc of a metre is measured as well as one of a hundred kilometres.
 *
 * @param from one end of the arc, which may be the other end too: then it is a point
 * @param to not opposite to `from` on the earth, where no one arc joins them
 */
export function angleToArc(place: UnitVector, from: UnitVector, to: UnitVector): number {
  const [px, py, pz] = place;
  const [mx, my, mz] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2];
  const [hx, hy, hz] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2, (to[2] - from[2]) / 2];
  const [middle, half] = [Math.hypot(mx, my, mz), Math.hypot(hx, hy, hz)];
  if (half === 0) return angle(px - from[0], py - from[1], pz - from[2]);
  // Seen in the plane of the arc: how far round from its middle the foot of the place lies.
  const along = ((px - mx) * hx + (py - my) * hy + (pz - mz) * hz) / half;
  const outward = (px * mx + py * my + pz * mz) / middle;
  const end = Math.atan2(half, middle);
  const round = Math.atan2(along, outward);
  // Two arcs that meet at the corner nearest to a place are as near as each other, to the last digit.
  if (round >= end) return angle(px - to[0], py - to[1], pz - to[2]);
  if (round <= -end) return angle(px - from[0], py - from[1], pz - from[2]);
  const [out, side] = [Math.cos(round) / middle, Math.sin(round) / half];
  return angle(px - out * mx - side * hx, py - out * my - side * hy, pz - out * mz - side * hz);
}

/** Between two places, by the straight line from one to the other through the earth. */
function angle(x: number, y: number, z: number): number {
  return 2 * Math.asin(Math.min(1, Math.hypot(x, y, z) / 2));
}
