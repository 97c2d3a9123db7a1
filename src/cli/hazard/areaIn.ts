import type { MultiPolygon, Position } from 'geojson';
import { closedPolygons } from '../../domain/geometry/closedPolygons.ts';
import { isPosition } from '../../domain/geometry/isPosition.ts';
import type { VectorFeature } from '../../domain/layer/VectorLayer.ts';

/** The area that a shape of a file is; `null` for points, lines, nothing, and what lies nowhere. */
export function areaIn({ geometry }: VectorFeature): MultiPolygon | null {
  const coordinates = closedPolygons(geometry) as Position[][][];
  const rings = coordinates.flat();
  const readable = rings.every((ring) => ring.length > 3 && ring.every(isPosition));
  return rings.length > 0 && readable ? { type: 'MultiPolygon', coordinates } : null;
}
