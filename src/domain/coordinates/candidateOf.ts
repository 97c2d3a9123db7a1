import type { Position } from '../area/Area.ts';
import { centreOf } from './centreOf.ts';
import type { CoordinateSystem } from './CoordinateSystem.ts';
import type { Extent } from './Extent.ts';
import { isInside } from './isInside.ts';
import { kmBetween } from './kmBetween.ts';
import type { LayerSample } from './LayerSample.ts';
import { mapPositions } from './mapPositions.ts';
import type { CoordinateCandidate } from './Placing.ts';
import { transformer } from './transformer.ts';

/**
 * How a layer would fall on the province in one system; `null` where more than a tenth of it would fall
 * nowhere on the earth, which no true system does.
 *
 * @param swapped northing before easting
 * @param declared the file itself names the system
 */
export function candidateOf(
  sample: LayerSample,
  extent: Extent,
  system: CoordinateSystem,
  swapped: boolean,
  declared: boolean,
): CoordinateCandidate | null {
  const { toWgs84 } = transformer(system);
  const place = (x: number, y: number): Position => (swapped ? toWgs84(y, x) : toWgs84(x, y));
  const placed = sample.positions.map(([x, y]) => place(x, y)).filter(([lon]) => !Number.isNaN(lon));
  if (placed.length === 0 || placed.length < sample.positions.length * 0.9) return null;
  const bounds = placed.reduce(
    ({ west, south, east, north }, [lon, lat]) => ({
      west: Math.min(west, lon),
      south: Math.min(south, lat),
      east: Math.max(east, lon),
      north: Math.max(north, lat),
    }),
    { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity },
  );
  const off = sample.named
    .map(({ middle: [x, y], unit }) => kmBetween(place(x, y), unit))
    .filter((km) => !Number.isNaN(km))
    .sort((a, b) => a - b);
  return {
    choice: { system: system.id, swapped },
    system,
    declared,
    share: placed.filter((each) => isInside(each, extent.bounds)).length / sample.positions.length,
    kmFromCentre: kmBetween(centreOf(bounds), centreOf(extent.bounds)),
    kmFromNamed: off[Math.floor(off.length / 2)] ?? null,
    bounds,
    preview: sample.shapes.map((shape) => ({ ...shape, geometry: mapPositions(shape.geometry, place) })),
  };
}
