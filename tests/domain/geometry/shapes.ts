import type { Geometry, Position } from 'geojson';
import type { VectorFeature, VectorLayer } from '../../../src/domain/layer/VectorLayer.ts';

/** A counterclockwise rectangle in degrees. */
export const box = (west: number, south: number, width: number, height = width): Position[] => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];

/**
 * The area of such a rectangle on the sphere in square metres, in closed form: R² Δλ (sin φ₂ - sin φ₁), with
 * R = 6,371,007.2 m. One of 0.01° at 22.5° N has 1.142 km².
 */
export function boxArea(south: number, width: number, height = width): number {
  const radians = Math.PI / 180;
  const sines = Math.sin((south + height) * radians) - Math.sin(south * radians);
  return 6_371_007.2 ** 2 * width * radians * sines;
}

export const polygon = (...rings: Position[][]): Geometry => ({ type: 'Polygon', coordinates: rings });

export function layerOf(
  geometries: readonly (Geometry | null)[],
  names: readonly string[] = [],
): VectorLayer {
  const features = geometries.map((geometry, index): VectorFeature => {
    const name = names[index] ?? `Xã ${String(index + 1)}`;
    return { number: index + 1, properties: { TenXa: name }, geometry };
  });
  return { fileName: 'ranh.shp', name: 'ranh', features, declared: { kind: 'epsg', code: 4326 } };
}
