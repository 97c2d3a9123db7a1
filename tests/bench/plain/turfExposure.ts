import { area, featureCollection, intersect, polygon } from '@turf/turf';
import type Flatbush from 'flatbush';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { ringBox } from '../../../src/domain/geometry/ringBox.ts';

/** Every unit cut with every zone whose box it meets, one pair after the other, and measured: zones that overlap count twice. */
export function turfExposure(
  units: readonly (Polygon | MultiPolygon)[],
  zones: readonly Polygon[],
  index: Flatbush,
): number {
  const drawn = zones.map(({ coordinates }) => polygon(coordinates));
  let sum = 0;
  for (const geometry of units) {
    const unit: Feature<Polygon | MultiPolygon> = { type: 'Feature', properties: {}, geometry };
    const outline = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const zone of index.search(...ringBox(outline[0] ?? []))) {
      const other = drawn[zone];
      const both = other && intersect(featureCollection<Polygon | MultiPolygon>([unit, other]));
      if (both != null) sum += area(both);
    }
  }
  return sum;
}
