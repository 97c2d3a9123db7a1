import type { Position } from 'geojson';
import { isPosition } from './isPosition.ts';

/**
 * The lines of one shape with every corner once and without heights; `null` where a position cannot be read
 * or no line has two different ends to run between.
 *
 * @param given coordinates of a MultiLineString in degrees, not trusted
 */
export function repairLines(
  given: unknown,
): { readonly lines: Position[][]; readonly dropped: number } | null {
  if (!Array.isArray(given)) return null;
  const lines: Position[][] = [];
  for (const line of given as unknown[]) {
    if (!Array.isArray(line) || !line.every(isPosition)) return null;
    const corners = line
      .map(([x = NaN, y = NaN]): Position => [x, y])
      .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);
    if (corners.length > 1) lines.push(corners);
  }
  return lines.length === 0 ? null : { lines, dropped: given.length - lines.length };
}
