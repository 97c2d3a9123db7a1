import type { Print } from './Print.ts';

/**
 * A surface in the unit in which offices speak of it: square metres, hectares from one hectare, square
 * kilometres from one hundred hectares. "286 m²", "1,2 ha".
 *
 * @param area in square metres
 */
export function surface(area: number, print: Print): string {
  if (area < 10_000) return `${print(Math.round(area))} m²`;
  if (area < 1_000_000) return `${print(Math.round(area / 1000) / 10)} ha`;
  return `${print(Math.round(area / 100_000) / 10)} km²`;
}
