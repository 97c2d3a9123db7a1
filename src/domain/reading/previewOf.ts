import type { Feature, Geometry } from 'geojson';
import { eachPosition } from '../coordinates/eachPosition.ts';
import { thinned } from '../coordinates/thinned.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import { createRandom } from '../random/createRandom.ts';

/** Corners of a picture of the province that are still told apart on a screen. */
const most = 6_000;

/**
 * The shapes of a placed layer for a small picture: coarser the more corners there are, and of more shapes than
 * can be told apart the first and some others, drawn by lot from the whole file: every n-th would make stripes of a
 * lattice.
 */
export function previewOf({ features }: VectorLayer): readonly Feature<Geometry>[] {
  const all = cornersOf(features);
  const every = Math.max(1, Math.ceil(all / most));
  const coarse = features.flatMap(({ geometry }): readonly Feature<Geometry>[] =>
    geometry === null ? [] : [{ type: 'Feature', properties: {}, geometry: thinned(geometry, every) }],
  );
  const share = most / cornersOf(coarse);
  const random = createRandom(1);
  return share >= 1 ? coarse : coarse.filter((_, index) => index === 0 || random.next() < share);
}

function cornersOf(shapes: readonly { readonly geometry: Geometry | null }[]): number {
  let corners = 0;
  for (const { geometry } of shapes) eachPosition(geometry, () => corners++);
  return corners;
}
