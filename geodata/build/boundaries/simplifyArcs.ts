import { frame } from './frame.ts';
import { crossings } from './crossings.ts';
import { toDegrees, toPlane, type Point } from './projection.ts';
import { simplifyLine } from './simplifyLine.ts';
import type { Trace } from './traceArcs.ts';

/** Whole steps of the coordinate grid, as TopoJSON stores them. */
export type GridPoint = readonly [number, number];

/** One step is about 4 m: far finer than anything schematic means. */
export const grid = { scale: 0.00004, west: frame.west, south: frame.south };

/** How far a drawn line may stray from the smooth one, km. */
const toleranceKm = 0.014;

/**
 * The arcs as drawn: points that a line does not need are left out (Douglas-Peucker), the rest rounded to
 * the grid. Arcs that would then touch or cross one another keep more of their points until none does.
 */
export function simplifyArcs(
  traces: readonly Trace[],
  place: ReadonlyMap<number, Point>,
): readonly (readonly GridPoint[])[] {
  const lines = traces.map(({ nodes }) => nodes.map((node) => place.get(node) ?? ([0, 0] as const)));
  const tolerances = lines.map(() => toleranceKm);
  const arcs = lines.map((line) => onGrid(simplifyLine(line, toleranceKm)));
  for (let round = 0; round < 6; round += 1) {
    const bad = crossings(arcs);
    if (bad.size === 0) return arcs;
    for (const arc of bad) {
      tolerances[arc] = round < 4 ? (tolerances[arc] ?? 0) / 3 : 0;
      arcs[arc] = onGrid(simplifyLine(lines[arc] ?? [], tolerances[arc] ?? 0));
    }
  }
  throw new Error(`${crossings(arcs).size} lines still cross one another`);
}

function onGrid(line: readonly Point[]): readonly GridPoint[] {
  const points = line.map((point): GridPoint => {
    const [lon, lat] = toDegrees(point);
    return [Math.round((lon - grid.west) / grid.scale), Math.round((lat - grid.south) / grid.scale)];
  });
  return points.filter((point, index) => {
    const before = points[index - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
}

/** A point of the grid back on the plane, km. */
export function fromGrid([x, y]: GridPoint): Point {
  return toPlane([grid.west + x * grid.scale, grid.south + y * grid.scale]);
}
