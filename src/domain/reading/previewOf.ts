import type { Feature, Geometry } from 'geojson';
import { eachPosition } from '../coordinates/eachPosition.ts';
import { thinned } from '../coordinates/thinned.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';

/** Corners of a picture of the province that are still told apart on a screen. */
const most = 6_000;

/** Steps by it fall evenly between each other, so that what is left out makes no stripes (Weyl 1916). */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * The shapes of a placed layer for a small picture: coarser the more corners there are, and of more shapes than
 * can be told apart a part, taken evenly from the whole file.
 */
export function previewOf({ features }: VectorLayer): readonly Feature<Geometry>[] {
  const all = cornersOf(features);
  const every = Math.max(1, Math.ceil(all / most));
  const coarse = features.flatMap(({ geometry }): readonly Feature<Geometry>[] =>
    geometry === null ? [] : [{ type: 'Feature', properties: {}, geometry: thinned(geometry, every) }],
  );
  const share = most / cornersOf(coarse);
  return share >= 1 ? coarse : coarse.filter((_, index) => (index * goldenRatio) % 1 < share);
}

function cornersOf(shapes: readonly { readonly geometry: Geometry | null }[]): number {
  let corners = 0;
  for (const { geometry } of shapes) eachPosition(geometry, () => corners++);
  return corners;
}
