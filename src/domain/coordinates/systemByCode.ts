import type { CoordinateSystem } from './CoordinateSystem.ts';
import { coordinateSystems } from './coordinateSystems.ts';

/**
 * Other codes of the same system: withdrawn ones of EPSG, those that Esri and mapping libraries write, and
 * 4979, which is WGS 84 with heights.
 */
const sameAs: Readonly<Record<number, number>> = {
  6956: 5896,
  6957: 5897,
  6958: 5898,
  6959: 5899,
  900913: 3857,
  102100: 3857,
  102113: 3857,
  3785: 3857,
  4979: 4326,
};

/** The published system with an EPSG code, or `undefined` where it is not one of ours. */
export function systemByCode(code: number): CoordinateSystem | undefined {
  const wanted = sameAs[code] ?? code;
  return coordinateSystems.find(({ epsg }) => epsg === wanted);
}
