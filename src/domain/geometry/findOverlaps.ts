import { ClipType, FillRule } from 'clipper2-ts';
import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { clip } from './clip.ts';
import type { CoverageUnit } from './CoverageUnit.ts';
import { geometryThresholds } from './geometryThresholds.ts';
import type { Grid } from './Grid.ts';
import { polygonsArea } from './polygonsArea.ts';

export interface Overlap {
  /** Places of the two units, the first one lower. */
  readonly one: number;
  readonly other: number;
  readonly pieces: Position[][][];
  /** In square metres. */
  readonly area: number;
}

/**
 * Where units that should tile the land lie on each other, pair by pair; overlaps below what is noticed are
 * left out. Only units whose boxes meet are compared. Ends early when there are too many to be a coverage.
 */
export function findOverlaps(grid: Grid, units: readonly CoverageUnit[]): readonly Overlap[] {
  if (units.length === 0) return [];
  const index = new Flatbush(units.length);
  for (const { box } of units) index.add(...box);
  index.finish();
  const found: Overlap[] = [];
  for (const [one, unit] of units.entries()) {
    const near = index.search(...unit.box, (other) => other > one).sort((a, b) => a - b);
    for (const other of near) {
      if (found.length >= geometryThresholds.mostFindings) return found;
      const neighbour = units[other];
      if (neighbour === undefined) continue;
      const pieces = grid.polygons(
        clip(ClipType.Intersection, FillRule.NonZero, unit.paths, neighbour.paths),
      );
      const area = polygonsArea(pieces);
      if (area >= geometryThresholds.noticed) found.push({ one, other, pieces, area });
    }
  }
  return found;
}
