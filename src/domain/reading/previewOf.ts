import type { Feature, Geometry } from 'geojson';
import { eachPosition } from '../coordinates/eachPosition.ts';
import { thinned } from '../coordinates/thinned.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';

/** Corners of a picture of the province that are still told apart on a screen. */
const most = 12_000;

/** The shapes of a placed layer for a small picture: all of them, coarser the more there are, up to a point. */
export function previewOf({ features }: VectorLayer): readonly Feature<Geometry>[] {
  let all = 0;
  for (const { geometry } of features) eachPosition(geometry, () => all++);
  const every = Math.max(1, Math.ceil(all / most));
  const shapes: Feature<Geometry>[] = [];
  let corners = 0;
  for (const { geometry } of features) {
    if (geometry === null || corners >= most) continue;
    const shape = thinned(geometry, every);
    eachPosition(shape, () => corners++);
    shapes.push({ type: 'Feature', properties: {}, geometry: shape });
  }
  return shapes;
}
