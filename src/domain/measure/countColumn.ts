import type { Column } from '../indicator/Cell.ts';
import { countsIn } from '../space/countsIn.ts';
import { pointsInAreas } from '../space/pointsInAreas.ts';
import { standingPoint } from '../space/standingPoint.ts';
import type { MeasureGround } from './MeasureGround.ts';

/**
 * How many features lie in each unit. Every feature counts once, in the first unit that holds its point: so counts of
 * hamlets add up to their communes and to the province. An area (a schoolyard) counts where a point inside it lies.
 */
export function countColumn(shapes: MeasureGround['shapes'], features: MeasureGround['features']): Column {
  const points = features.map(({ geometry }) => standingPoint(geometry)?.position ?? null);
  const counts = countsIn(pointsInAreas(points, shapes), shapes.length);
  return shapes.map((shape, unit) => (shape === null ? 'not-reported' : (counts[unit] ?? 0)));
}
