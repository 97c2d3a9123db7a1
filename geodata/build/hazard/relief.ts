import type { Point } from '../boundaries/projection.ts';
import { normals } from '../sample/random.ts';
import { smoothField } from '../sample/smoothField.ts';
import { drainage, type Drainage } from './drainage.ts';
import { eachCellAround } from './eachCellAround.ts';
import { cellCount, cellPlace, planeGrid } from './planeGrid.ts';
import { softened } from './softened.ts';

/** Places that lie low: people settle on valley floors, and rivers reach where floods were reported. */
export interface LowPlace {
  readonly place: Point;
  /** Metres by which the ground is lowered there. */
  readonly metres: number;
  /** Km over which that fades. */
  readonly reachKm: number;
}

export interface Relief {
  /** Metres, by cell of the grid. */
  readonly heights: Float64Array;
  readonly drained: Drainage;
}

/** Rounds of rain. */
const rounds = 6;
/** How strongly a river of one square km cuts towards the cell below it in a round, as a share per km. */
const cutting = 0.08;

/**
 * A made-up relief. The ground falls to the south-east as the province does, with seeded ranges and ridges, and lies
 * low at the given places; then rivers cut into it, the more water the deeper (stream power with the root of the
 * catchment: Braun and Willett, Geomorphology 180, 2013), so that valleys branch and slopes stand over them. It is no
 * terrain model.
 */
export function relief(low: readonly LowPlace[]): Relief {
  let heights = ground(low);
  const leastFall = fallInHollows();
  let drained = drainage(heights, leastFall);
  for (let round = 0; round < rounds; round += 1) {
    heights = softened(cut(drained), 1);
    drained = drainage(heights, leastFall);
  }
  return { heights, drained };
}

function ground(low: readonly LowPlace[]): Float64Array {
  const ranges = smoothField('hazard ranges', 15);
  const ridges = smoothField('hazard ridges', 6);
  const spurs = smoothField('hazard spurs', 2.6);
  const gullies = smoothField('hazard gullies', 1.1);
  const rough = normals('hazard rough ground', cellCount);
  const heights = new Float64Array(cellCount);
  for (let cell = 0; cell < cellCount; cell += 1) {
    const place = cellPlace(cell);
    const [x, y] = place;
    heights[cell] =
      640 -
      3.4 * x +
      2.2 * y +
      150 * ranges(place) +
      150 * ridges(place) +
      75 * spurs(place) +
      26 * gullies(place) +
      12 * (rough[cell] ?? 0);
  }
  for (const { place, metres, reachKm } of low) {
    eachCellAround(place, 2.5 * reachKm, (cell, km) => {
      heights[cell] = (heights[cell] ?? 0) - metres * Math.exp(-((km / reachKm) ** 2));
    });
  }
  return heights;
}

/** Some ground in a hollow is harder for water to cross than other. */
function fallInHollows(): Float64Array {
  const hardness = smoothField('hazard hollows', 0.9);
  const rough = normals('hazard hollows', cellCount);
  return new Float64Array(cellCount).map((_, cell) =>
    Math.exp(0.9 * hardness(cellPlace(cell)) + 0.4 * (rough[cell] ?? 0)),
  );
}

/** Every cell is lowered towards the one it drains into, from the rim upwards. */
function cut({ into, catchment, filled, order }: Drainage): Float64Array {
  const heights = Float64Array.from(filled);
  for (const cell of order) {
    const below = into[cell] ?? -1;
    if (below < 0) continue;
    const share = (cutting * Math.sqrt(catchment[cell] ?? 0)) / planeGrid.step;
    heights[cell] = ((heights[cell] ?? 0) + share * (heights[below] ?? 0)) / (1 + share);
  }
  return heights;
}
