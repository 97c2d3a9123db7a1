import { coordEach } from '@turf/turf';
import type { Geometry } from 'geojson';

/** The mean of all points of a shape; `null` where it has none. */
export function vertexMean(geometry: Geometry): readonly [number, number] | null {
  let [x, y, count] = [0, 0, 0];
  coordEach(geometry, ([px = NaN, py = NaN]) => {
    x += px;
    y += py;
    count += 1;
  });
  return count === 0 ? null : [x / count, y / count];
}
