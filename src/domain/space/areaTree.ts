import { booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { Geometry } from 'geojson';
import type { Position } from '../area/Area.ts';
import { ringBox } from '../geometry/ringBox.ts';
import { polygonsOf } from './polygonsOf.ts';

/** Areas by the places in them. */
export interface AreaTree {
  /** The areas that hold a place, their borders included, in order. */
  holding(place: Position): readonly number[];
}

/**
 * An index of areas: of a thousand, only the few whose box holds a place are looked at. Borders run straight in
 * degrees, as RFC 7946 has them, and the test is exact (Shewchuk's predicates, in Turf), so that no place slips
 * between two areas that share the corners of their border.
 *
 * @param areas points and lines among them hold nothing
 */
export function areaTree(areas: readonly (Geometry | null)[]): AreaTree {
  const parts = areas.flatMap((area, unit) =>
    polygonsOf(area).flatMap((coordinates) => {
      const box = ringBox(coordinates[0] ?? []);
      return box[0] > box[2] ? [] : [{ unit, box, polygon: { type: 'Polygon' as const, coordinates } }];
    }),
  );
  if (parts.length === 0) return { holding: () => [] };
  const index = new Flatbush(parts.length);
  for (const { box } of parts) index.add(...box);
  index.finish();
  return {
    holding(place) {
      const [x, y] = place;
      const found = index.search(x, y, x, y).flatMap((at) => {
        const part = parts[at];
        return part !== undefined && booleanPointInPolygon([x, y], part.polygon) ? [part.unit] : [];
      });
      return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
    },
  };
}
