import { area, pointOnFeature } from '@turf/turf';
import type { Geometry, MultiPolygon } from 'geojson';
import type { Position } from '../../area/Area.ts';
import { eachPosition } from '../../coordinates/eachPosition.ts';
import { polygonsOf } from '../../space/polygonsOf.ts';

/** Where a site is, and how much land its outline encloses. */
export interface SitePlace {
  /** Degrees; of an area a point of it. */
  readonly position: Position;
  /** To a hundredth; `null` for a point. */
  readonly hectares: number | null;
}

const squareMetres = 10_000;

/** @returns `null` for a shape without any position */
export function sitePlace(geometry: Geometry): SitePlace | null {
  const polygons = polygonsOf(geometry);
  if (polygons.length > 0) {
    const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: [...polygons] };
    const [x = NaN, y = NaN] = pointOnFeature(shape).geometry.coordinates;
    const hectares = Math.round((area(shape) / squareMetres) * 100) / 100;
    return { position: [x, y], hectares };
  }
  const positions: Position[] = [];
  eachPosition(geometry, (x, y) => positions.push([x, y]));
  const [position] = positions;
  return position === undefined ? null : { position, hectares: null };
}
