import type { Feature, Geometry } from 'geojson';
import { fold } from '../area/fold.ts';
import type { LayerRole, OwnLayer } from '../layer/OwnLayer.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { Problem } from '../problem/Problem.ts';
import { shapeKind, type ShapeKind } from './countShapes.ts';

const kindOf: Readonly<Record<LayerRole, ShapeKind>> = {
  hazard: 'areas',
  roads: 'lines',
  facilities: 'points',
  places: 'points',
};

/** A layer as the planner wants it, or why it cannot be that. */
export interface ReadOwnLayer {
  readonly layer: OwnLayer | null;
  readonly problems: readonly Problem[];
}

/**
 * A placed and repaired layer as zones, roads, facilities or places. Shapes of another kind are left out and
 * counted; a layer without one of the right kind is refused.
 */
export function ownLayerOf(layer: VectorLayer, role: LayerRole): ReadOwnLayer {
  const { fileName: file } = layer;
  const wanted = kindOf[role];
  const features: Feature<Geometry, Readonly<Record<string, string>>>[] = [];
  let others = 0;
  for (const { geometry, properties } of layer.features) {
    if (geometry === null) continue;
    if (shapeKind(geometry) === wanted) features.push({ type: 'Feature', properties, geometry });
    else others += 1;
  }
  if (features.length === 0)
    return { layer: null, problems: [{ code: 'shapes-of-other-kind', file, wanted, others }] };
  const own: OwnLayer = { id: idFor(layer, role), name: titleOf(layer), file, role, features };
  return {
    layer: own,
    problems: others === 0 ? [] : [{ code: 'shapes-left-out', file, wanted, others }],
  };
}

/** The layer's name without its folder and ending: what stands in the legend. */
function titleOf({ name, fileName }: VectorLayer): string {
  const bare = name.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{2,8}$/i, '');
  return bare.trim() === '' ? fileName : bare.trim();
}

/** The same layer of the same file has the same id again, so that a link to it still means it. */
function idFor(layer: VectorLayer, role: LayerRole): string {
  const words = fold(titleOf(layer)).replace(/[^a-z0-9]+/g, '-');
  return `${role}-${words.slice(0, 40).replace(/^-+|-+$/g, '') || 'layer'}`;
}
