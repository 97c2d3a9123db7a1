import type { Position } from '../area/Area.ts';
import { Grid } from '../geometry/Grid.ts';
import { ofWhole } from '../steps/ofWhole.ts';
import type { Steps } from '../steps/Steps.ts';
import { pieceAt } from './cover/pieceAt.ts';
import { prepareLayers } from './cover/prepareLayers.ts';
import type { ExposedPoints } from './ExposedPoints.ts';
import type { HazardLayer } from './HazardLayer.ts';

/** Points looked up in one step, some milliseconds. */
const stride = 2000;

/**
 * How many houses of each unit stand in zones of each class, in the clear, or where nobody looked: by the same rules as `exposureOf`.
 * Houses stand where people live, land does not. A house on the border of a zone stands in it.
 *
 * @param points longitudes and latitudes in degrees, WGS 84
 * @param unitOf for each point its unit, as `pointsInAreas` gives it; -1 for a point in none, which is not counted
 * @param units how many there are
 */
export function* exposureByPoints(
  points: readonly Position[],
  unitOf: ArrayLike<number>,
  units: number,
  layers: readonly HazardLayer[],
): Steps<ExposedPoints> {
  const grid = new Grid(points[0] ?? [0, 0]);
  const { zones, lookedAt } = yield* ofWhole(prepareLayers(grid, layers), 0, 0.5);
  const column = () => new Float64Array(units);
  const counted: ExposedPoints = {
    points: column(),
    byClass: [column(), column(), column(), column()],
    clear: column(),
    notMapped: column(),
  };
  for (const [at, position] of points.entries()) {
    if (at % stride === stride - 1) yield 0.5 + (0.5 * at) / points.length;
    const unit = unitOf[at] ?? -1;
    if (unit < 0) continue;
    const point = grid.point(position);
    const zone = pieceAt(zones, point);
    const clear = zone === null && lookedAt !== null && lookedAt.every((land) => pieceAt(land, point));
    const place = zone === null ? null : counted.byClass[zone.rank];
    for (const part of [counted.points, place ?? (clear ? counted.clear : counted.notMapped)])
      part[unit] = (part[unit] ?? 0) + 1;
  }
  return counted;
}
