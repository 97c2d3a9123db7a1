import type { VectorFeature, VectorLayer } from '../layer/VectorLayer.ts';
import { labelOf } from '../layer/labelOf.ts';
import type { Problem } from '../problem/Problem.ts';
import { repairFeature } from './repairFeature.ts';
import { repeatedShapes } from './repeatedShapes.ts';

export interface RepairedLayer {
  /** The shapes that can be used, each with its number in the file: all with finite positions and no heights. */
  readonly layer: VectorLayer;
  readonly problems: readonly Problem[];
}

/**
 * Finds what is wrong with the shapes of a layer, one by one, and puts it right where that is safe: open
 * outlines are closed, self-crossings mended, spikes, empty parts and exact copies dropped, outlines wound as
 * RFC 7946 wants. Each repair is a remark with the shape's name; what cannot be used is left out with its
 * number; what a person should judge stays as it is and becomes a question. Never throws, linear in the
 * corners, and repairing twice changes nothing.
 *
 * @param layer placed: longitude and latitude in WGS 84
 */
export function repairGeometry(layer: VectorLayer): RepairedLayer {
  const { fileName: file } = layer;
  const problems: Problem[] = [];
  const features: VectorFeature[] = [];
  let [shapes, corners] = [0, 0];
  for (const given of layer.features) {
    const repaired = repairFeature(file, given);
    problems.push(...repaired.problems);
    if (repaired.feature === null) continue;
    features.push(repaired.feature);
    const { turned, repeats } = repaired.tidied;
    if (turned || repeats > 0) shapes++;
    corners += repeats;
  }
  const repeated = repeatedShapes(features);
  for (const [{ number, properties }, first] of repeated)
    problems.push({
      code: 'shape-twice',
      file,
      feature: number,
      name: labelOf(properties),
      first: first.number,
    });
  if (shapes > 0) problems.push({ code: 'outlines-tidied', file, shapes, corners });
  const once = features.filter((feature) => !repeated.has(feature));
  return { layer: { ...layer, features: once }, problems };
}
