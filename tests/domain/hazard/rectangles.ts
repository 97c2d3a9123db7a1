import type { Polygon, Position } from 'geojson';
import type { HazardClass } from '../../../src/domain/hazard/HazardClass.ts';
import type { HazardCoverage, HazardLayer, HazardZone } from '../../../src/domain/hazard/HazardLayer.ts';

export type Sides = readonly [west: number, south: number, east: number, north: number];

export const ringOf = ([west, south, east, north]: Sides): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

export const rectangle = (sides: Sides, ...holes: readonly Sides[]): Polygon => ({
  type: 'Polygon',
  coordinates: [ringOf(sides), ...holes.map(ringOf)],
});

/** In closed form on the sphere of Turf: R² Δλ (sin φ₂ - sin φ₁), R = 6,371.0088 km. One of 0.1° at 22.5° N has 114.2 km². */
export function km2Of([west, south, east, north]: Sides): number {
  const radians = Math.PI / 180;
  return 6371.0088 ** 2 * (east - west) * radians * (Math.sin(north * radians) - Math.sin(south * radians));
}

export const zone = (hazard: HazardClass, ...sides: readonly [Sides, ...Sides[]]): HazardZone => ({
  hazard,
  geometry: rectangle(...sides),
});

export const layer = (coverage: HazardCoverage, ...zones: readonly HazardZone[]): HazardLayer => ({
  id: 'l',
  kind: 'landslide',
  zones,
  coverage,
});
