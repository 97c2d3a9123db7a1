import type { Feature, Geometry } from 'geojson';
import { fold } from '../area/fold.ts';
import type { LayerRole, OwnLayer } from '../layer/OwnLayer.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { Problem } from '../problem/Problem.ts';
import { shapeKind, type ShapeKind } from './countShapes.ts';

const kindsOf: Readonly<Record<LayerRole, readonly ShapeKind[]>> = {
  hazard: ['areas'],
  roads: ['lines'],
  facilities: ['points'],
  places: ['points'],
  sites: ['points', 'areas'],
  buildings: ['points', 'areas'],
};

/** A layer as the planner wants it, or why it cannot be that. */
export interface ReadOwnLayer {
  readonly layer: OwnLayer | null;
  /** The place of each of its shapes in the file, from 1. */
  readonly numbers: readonly number[];
  readonly problems: readonly Problem[];
}

/**
 * A placed and repaired layer as zones, roads, facilities, places, receiving sites or houses. Shapes of another kind are left out and
 * counted; a layer without one of the right kind is refused.
 */
export function ownLayerOf(layer: VectorLayer, role: LayerRole): ReadOwnLayer {
  const { fileName: file } = layer;
  const kinds = kindsOf[role];
  const wanted = kinds.length > 1 ? 'points-and-areas' : (kinds[0] ?? 'points');
  const numbers: number[] = [];
  const features: Feature<Geometry, Readonly<Record<string, string>>>[] = [];
  let others = 0;
  for (const { geometry, properties, number } of layer.features) {
    if (geometry === null) continue;
    const kind = shapeKind(geometry);
    if (kind !== null && kinds.includes(kind)) {
      features.push({ type: 'Feature', properties, geometry });
      numbers.push(number);
    } else others += 1;
  }
  if (features.length === 0)
    return { layer: null, numbers, problems: [{ code: 'shapes-of-other-kind', file, wanted, others }] };
  const own: OwnLayer = { id: idFor(layer, role), name: titleOf(layer), file, role, features };
  return {
    layer: own,
    numbers,
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
