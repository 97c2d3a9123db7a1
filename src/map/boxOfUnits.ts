import { boundsOf } from './boundsOf.ts';
import type { Box, MapGeometry } from './MapGeometry.ts';
import { shapeAt } from './Marks.ts';
import type { Fit } from './Scene.ts';

/** The box around some units, in degrees; `null` where none of them has a shape. */
export function boxOfUnits({ set, units }: Fit, { areas }: MapGeometry): Box | null {
  const shapes = units.map((unit) => shapeAt(areas[set], unit)?.geometry ?? null);
  return boundsOf(shapes.filter((shape) => shape !== null));
}
