import { ClipType, FillRule, type Paths64 } from 'clipper2-ts';
import { boxOf } from '../../geometry/boxOf.ts';
import { clipFlat } from '../../geometry/clipFlat.ts';
import type { Grid } from '../../geometry/Grid.ts';
import type { Box } from '../../geometry/ringBox.ts';
import { hazardClasses } from '../HazardClass.ts';
import { coverOf, type Cover } from './coverOf.ts';
import type { PreparedLayers } from './prepareLayers.ts';

/** How much of a unit lies where, as shares of its land. */
export interface UnitShares {
  /** For each class from low to very high: in a zone of it or of a worse one. Never less than for the class after it. */
  readonly atLeast: readonly number[];
  /** In no zone, and looked at by every layer; or all the rest, where every layer looked at the whole unit. */
  readonly clear: number | 'rest';
  /** Corners that were walked around: what it cost. */
  readonly corners: number;
}

/** Steps of the grid beyond a unit, so that what was cut off there never meets its border. */
const margin = 16;

/**
 * Where the land of one unit lies. Zones of several classes are taken together, from the worst down, only where their boxes meet;
 * elsewhere their areas add up.
 *
 * @param unit clean, on the grid, not empty
 */
export function sharesOfUnit(grid: Grid, unit: Paths64, whole: number, layers: PreparedLayers): UnitShares {
  const [west, south, east, north] = boxOf(unit);
  const box: Box = [west - margin, south - margin, east + margin, north + margin];
  const near = layers.zones.near(box);
  const atLeast = hazardClasses.map(() => 0);
  let corners = cornersOf(unit);
  let worse: Paths64 = [];
  let share = 0;
  let all = false;
  for (let rank = hazardClasses.length - 1; rank >= 0; rank--) {
    const cover: Cover = all
      ? []
      : coverOf(
          near.filter((piece) => piece.rank === rank),
          box,
        );
    if (cover === 'all') {
      all = true;
      share = 1;
    } else if (cover.length > 0) {
      const apart = !boxesMeet(cover, worse);
      const together = [...worse, ...cover];
      const walked = apart ? cover : together;
      const inside = measureOf(grid, clipFlat(ClipType.Intersection, FillRule.NonZero, unit, walked)) / whole;
      share = Math.min(1, Math.max(share, apart ? share + inside : inside));
      worse = together;
      corners += cornersOf(walked);
    }
    atLeast[rank] = share;
  }
  const { lookedAt } = layers;
  if (lookedAt === null || all) return { atLeast, clear: 0, corners };
  const looked = insideAll(
    unit,
    lookedAt.map((pieces) => coverOf(pieces.near(box), box)),
  );
  if (looked === unit) return { atLeast, clear: 'rest', corners };
  const clear = worse.length === 0 ? looked : clipFlat(ClipType.Difference, FillRule.NonZero, looked, worse);
  return {
    atLeast,
    clear: Math.min(1 - share, Math.max(0, measureOf(grid, clear) / whole)),
    corners: corners + cornersOf(looked) + cornersOf(worse),
  };
}

/** The part of a unit that lies in every cover; the same object where that is all of it. */
function insideAll(unit: Paths64, covers: readonly Cover[]): Paths64 {
  let inside = unit;
  for (const cover of covers) {
    if (cover === 'all') continue;
    if (cover.length === 0) return [];
    inside = clipFlat(ClipType.Intersection, FillRule.NonZero, inside, cover);
  }
  return inside;
}

function boxesMeet(one: Paths64, other: Paths64): boolean {
  if (other.length === 0) return false;
  const boxes = other.map((path) => boxOf([path]));
  return one.some((path) => {
    const [west, south, east, north] = boxOf([path]);
    return boxes.some(([left, bottom, right, top]) => {
      return left < east && right > west && bottom < north && top > south;
    });
  });
}

const cornersOf = (paths: Paths64): number => paths.reduce((sum, { length }) => sum + length, 0);

const measureOf = (grid: Grid, paths: Paths64): number =>
  paths.reduce((sum, path) => sum + grid.measure(path), 0);
