import { along, length, lineString } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Position } from '../area/Area.ts';
import { pathsOf } from './pathsOf.ts';
import { pointInside } from './pointInside.ts';

/** Where a shape is measured from: itself, a point inside an area, halfway along a line, the first of several points. */
export type Standing = 'point' | 'point-inside' | 'halfway' | 'first-point';

export interface StandingPoint {
  readonly position: Position;
  readonly standing: Standing;
}

/**
 * The one point from which distances of a shape are measured. Of several lines the longest counts.
 *
 * @param geometry degrees; a collection has no such point
 */
export function standingPoint(geometry: Geometry): StandingPoint | null {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon': {
      const position = pointInside(geometry);
      return position === null ? null : { position, standing: 'point-inside' };
    }
    case 'LineString':
    case 'MultiLineString': {
      const lines = pathsOf(geometry).map((path) => lineString([...path]));
      const [longest] = lines.map((line) => ({ line, km: length(line) })).sort((a, b) => b.km - a.km);
      if (longest === undefined) return null;
      return pointAt(along(longest.line, longest.km / 2).geometry.coordinates, 'halfway');
    }
    case 'Point':
      return pointAt(geometry.coordinates, 'point');
    case 'MultiPoint': {
      const [first = [], second] = geometry.coordinates;
      return pointAt(first, second === undefined ? 'point' : 'first-point');
    }
    case 'GeometryCollection':
      return null;
  }
}

function pointAt([x, y]: readonly number[], standing: Standing): StandingPoint | null {
  return x === undefined || y === undefined ? null : { position: [x, y], standing };
}
