import type { Area, AreaKind } from '../domain/area/Area.ts';
import type { AreaSet } from '../domain/area/AreaSet.ts';
import { areaName } from '../i18n/areaName.ts';
import { labelPoint } from '../domain/space/labelPoint.ts';
import type { AreaShape, AreaShapes, Labels } from './MapGeometry.ts';
import { largestPolygon, ringArea } from '../domain/space/polygons.ts';

/** Towns come before communes where both names cannot stand. */
const rank: Partial<Record<AreaKind, number>> = { 'thành phố': 3, phường: 2, 'thị trấn': 2 };

/**
 * One point and name for every area with a shape. Seats of the 56 units of 2025 are known, so their name
 * stands at the seat; every other name stands where the shape has room for it. Among areas of one kind the
 * larger is more important.
 */
export function labelsOf(set: AreaSet, shapes: AreaShapes): Labels {
  const sizes = new Map(shapes.features.map((shape) => [shape.id, sizeOf(shape)]));
  const largest = Math.max(...sizes.values(), Number.MIN_VALUE);
  return {
    type: 'FeatureCollection',
    features: shapes.features.flatMap((shape) => {
      const area = set.areas[shape.id];
      const point = area && pointOf(area, shape);
      if (!point) return [];
      const importance = (rank[area.kind] ?? 0) + (sizes.get(shape.id) ?? 0) / largest;
      const seat = seatOf(area) !== null;
      const properties = { vi: nameOf(area, 'vi'), en: nameOf(area, 'en'), importance, seat };
      return [{ type: 'Feature', id: shape.id, properties, geometry: { type: 'Point', coordinates: point } }];
    }),
  };
}

const seatOf = ({ set, position, seatUnknown }: Area) =>
  set === 'commune2025' && seatUnknown !== true ? position : null;

function pointOf(area: Area, shape: AreaShape) {
  const given = area.set === 'hamlet' ? area.position : seatOf(area);
  return given === null ? labelPoint(shape.geometry) : [...given];
}

/** MapLibre draws what it is given letter by letter: marks must be one letter with their base (NFC). */
function nameOf(area: Area, language: 'vi' | 'en'): string {
  return (area.sample ? areaName(area, language) : area.name).normalize('NFC');
}

const sizeOf = ({ geometry }: AreaShape) => ringArea(largestPolygon(geometry)[0] ?? []);
