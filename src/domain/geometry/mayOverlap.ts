import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { ringBox, type Box } from './ringBox.ts';

/**
 * Whether parts of one shape may lie on each other, or holes outside their outline, although no outline
 * touches another: a quick look at boxes, which never misses parts that do.
 */
export function mayOverlap(polygons: readonly (readonly (readonly Position[])[])[]): boolean {
  const boxes = polygons.map(([outline = [], ...holes]) => ({ box: ringBox(outline), holes }));
  const stray = boxes.some(({ box, holes }) => holes.some((hole) => !holds(box, ringBox(hole))));
  if (stray || boxes.length < 2) return stray;
  const index = new Flatbush(boxes.length);
  for (const { box } of boxes) index.add(...box);
  index.finish();
  return boxes.some(({ box }, place) => index.search(...box, (other) => other !== place).length > 0);
}

const holds = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
