import type { Position } from '../area/Area.ts';
import { eachPosition } from '../coordinates/eachPosition.ts';
import type { OwnLayer } from '../layer/OwnLayer.ts';
import { sitePlace } from '../reading/sites/sitePlace.ts';

/** Where the houses of the planner's layers of houses stand: every point is one, and every outline, by a point inside. */
export function buildingPoints(layers: readonly OwnLayer[]): readonly Position[] {
  const points: Position[] = [];
  for (const { role, features } of layers)
    if (role === 'buildings')
      for (const { geometry } of features)
        if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
          const place = sitePlace(geometry);
          if (place !== null) points.push(place.position);
        } else eachPosition(geometry, (x, y) => points.push([x, y]));
  return points;
}
