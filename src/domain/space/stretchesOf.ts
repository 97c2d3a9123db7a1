import type { Position } from 'geojson';

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** A straight piece of an outline. */
export interface Stretch {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly box: Box;
}

/** The straight pieces of an outline and the box around them all; pieces without length are left out. */
export function stretchesOf(rings: readonly (readonly Position[])[]): {
  readonly stretches: readonly Stretch[];
  readonly box: Box | null;
} {
  const stretches: Stretch[] = [];
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [x1 = NaN, y1 = NaN] = ring[at - 1] ?? [];
      const [x2 = NaN, y2 = NaN] = ring[at] ?? [];
      if (x1 === x2 && y1 === y2) continue;
      const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
      stretches.push({ from: [x1, y1], to: [x2, y2], box });
      left = Math.min(left, box[0]);
      bottom = Math.min(bottom, box[1]);
      right = Math.max(right, box[2]);
      top = Math.max(top, box[3]);
    }
  }
  return { stretches, box: stretches.length === 0 ? null : [left, bottom, right, top] };
}
