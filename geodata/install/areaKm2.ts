import { area, bbox } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** WGS 84: semi-major axis in metres, and the square of the first eccentricity. */
const semiMajor = 6_378_137;
const eccentricity2 = 0.006_694_379_990_14;
/** The sphere on which Turf measures. */
const sphere = 6_371_008.8;

/**
 * Area on the ellipsoid, in km². Turf measures on a sphere, which is 0.25 % too much in the north of Vietnam and
 * 0.5 % in the south; the product of the two radii of curvature puts that right to about 0.01 % for a commune.
 */
export function areaKm2(shape: Feature<Polygon | MultiPolygon>): number {
  const [, south, , north] = bbox(shape);
  const sine = Math.sin((((south + north) / 2) * Math.PI) / 180);
  const bent = 1 - eccentricity2 * sine * sine;
  const meridian = (semiMajor * (1 - eccentricity2)) / bent ** 1.5;
  const prime = semiMajor / Math.sqrt(bent);
  return (area(shape) * meridian * prime) / (sphere * sphere) / 1e6;
}
