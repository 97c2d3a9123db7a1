import type { Geometry, Position } from 'geojson';
import { vertexMean } from './vertexMean.ts';

/**
 * The point that stands for a unit when distances are asked for: a point itself, the centre of area of
 * polygons (all parts, less the holes, in the plane of their coordinates: what GEOS, and so PySAL and sf,
 * call the centroid), else the mean of its points. Turf's `centerOfMass` takes the hull of a multipolygon instead.
 *
 * @returns `null` without geometry
 */
export function centrePoint(geometry: Geometry | null): readonly [number, number] | null {
  if (geometry === null) return null;
  if (geometry.type === 'Polygon') return areaCentre([geometry.coordinates]) ?? vertexMean(geometry);
  if (geometry.type === 'MultiPolygon') return areaCentre(geometry.coordinates) ?? vertexMean(geometry);
  return vertexMean(geometry);
}

/** `null` where the area is zero. */
function areaCentre(
  polygons: readonly (readonly (readonly Position[])[])[],
): readonly [number, number] | null {
  const [startX = NaN, startY = NaN] = polygons[0]?.[0]?.[0] ?? [];
  let [area, x, y] = [0, 0, 0];
  for (const rings of polygons) {
    rings.forEach((ring, place) => {
      const moment = ringMoment(ring, startX, startY);
      const sign = moment.area < 0 === (place === 0) ? -1 : 1;
      area += sign * moment.area;
      x += sign * moment.x;
      y += sign * moment.y;
    });
  }
  return area === 0 ? null : [startX + x / (3 * area), startY + y / (3 * area)];
}

/** Twice the signed area of a ring and its moments, seen from a point near it so that no digits are lost. */
function ringMoment(ring: readonly Position[], startX: number, startY: number) {
  let [area, x, y] = [0, 0, 0];
  for (let at = 1; at < ring.length; at++) {
    const [x1 = NaN, y1 = NaN] = ring[at - 1] ?? [];
    const [x2 = NaN, y2 = NaN] = ring[at] ?? [];
    const [ax, ay, bx, by] = [x1 - startX, y1 - startY, x2 - startX, y2 - startY];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { area, x, y };
}
