import type { VectorFeature } from '../layer/VectorLayer.ts';
import { eachPosition } from '../coordinates/eachPosition.ts';

/**
 * Shapes that are there twice in every respect, coordinates and properties, as copies by mistake are: each
 * later one with the first of its kind. Shapes that only lie on each other are not among them. Linear.
 */
export function repeatedShapes(
  features: readonly VectorFeature[],
): ReadonlyMap<VectorFeature, VectorFeature> {
  const firsts = new Map<string, VectorFeature>();
  const repeated = new Map<VectorFeature, VectorFeature>();
  for (const feature of features) {
    const key = fingerprint(feature);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, feature);
    // Sums can agree by chance; texts cannot.
    else if (JSON.stringify(first.geometry) === JSON.stringify(feature.geometry))
      repeated.set(feature, first);
  }
  return repeated;
}

/** Sums over the corners, each weighted with its place: cheap, and different for nearly all shapes that differ. */
function fingerprint({ geometry, properties }: VectorFeature): string {
  let [count, east, north] = [0, 0, 0];
  eachPosition(geometry, (x, y) => {
    count++;
    east += x * count;
    north += y * count;
  });
  return JSON.stringify([geometry?.type, count, east, north, properties]);
}
