import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../area/Area.ts';
import { polygonsArea } from '../geometry/polygonsArea.ts';
import { areaTree } from './areaTree.ts';
import { centrePoint } from './centrePoint.ts';
import { ringsOf } from './ringsOf.ts';

/**
 * A point that lies in an area: its centre where that is inside; else the middle of the widest stretch of the
 * parallel through the centre of its largest part. A crescent is not measured from the lake it lies around.
 *
 * @param area degrees
 * @returns `null` for an area that encloses nothing
 */
export function pointInside(area: Polygon | MultiPolygon): Position | null {
  const centre = centrePoint(area);
  if (centre !== null && areaTree([area]).holding(centre).length > 0) return centre;
  const parts = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const [largest] = parts.toSorted((a, b) => polygonsArea([b]) - polygonsArea([a]));
  if (largest === undefined) return null;
  const part: Polygon = { type: 'Polygon', coordinates: largest };
  const [, latitude = NaN] = centrePoint(part) ?? [];
  const crossed = crossings(part, latitude);
  let [widest, middle] = [0, NaN];
  for (let at = 1; at < crossed.length; at += 2) {
    const [west = NaN, east = NaN] = [crossed[at - 1], crossed[at]];
    if (east - west > widest) [widest, middle] = [east - west, (east + west) / 2];
  }
  return widest > 0 ? [middle, latitude] : null;
}

/** Longitudes at which a parallel enters and leaves an area, from west to east. */
function crossings(area: Polygon, latitude: number): readonly number[] {
  const found: number[] = [];
  for (const ring of ringsOf(area)) {
    for (let at = 1; at < ring.length; at++) {
      const [[x1 = NaN, y1 = NaN] = [], [x2 = NaN, y2 = NaN] = []] = [ring[at - 1], ring[at]];
      if (y1 <= latitude !== y2 <= latitude) found.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return found.sort((a, b) => a - b);
}
