import type { MultiPolygon, Polygon } from 'geojson';
import { exposureOf } from '../hazard/exposureOf.ts';
import type { Column } from '../indicator/Cell.ts';
import type { Steps } from '../steps/Steps.ts';
import type { MeasureGround } from './MeasureGround.ts';

/**
 * The share of each unit's land that lies in any of some areas, 0 to 1. Areas may overlap: land counts once. It is the overlay that
 * hazard zones are laid over units with, so that inside and outside are the whole to the last digit.
 */
export function* landShares(
  shapes: MeasureGround['shapes'],
  areas: readonly (Polygon | MultiPolygon)[],
): Steps<Column> {
  const zones = areas.map((geometry) => ({ hazard: 'low' as const, geometry }));
  const one = { id: 'areas', kind: 'landslide', zones, coverage: 'everywhere' } as const;
  const { area, byClass } = yield* exposureOf(shapes, [one]);
  return shapes.map((_, unit) => {
    const whole = area[unit] ?? NaN;
    return whole > 0 ? (byClass[0][unit] ?? 0) / whole : 'not-reported';
  });
}
