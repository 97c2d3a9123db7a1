import { cellsAround } from './cellsAround.ts';
import { fitAreas } from './fitAreas.ts';
import type { Land } from './land.ts';
import { meander } from './meander.ts';
import { squaredDistance } from './nationalLimit.ts';
import type { Point } from './projection.ts';
import { toSkeleton, type Skeleton } from './skeleton.ts';

/** A known place keeps the land this far around it. */
const placeRoomKm = 0.4;
const settlingRounds = 4;

/** The communes of one unit, in one order. */
export interface Parts {
  readonly sites: readonly Point[];
  /** Whether a site is known, or only estimated and so free to move. */
  readonly fixed: readonly boolean[];
  /** How much land each may claim by its hamlets, in any measure. */
  readonly weights: readonly number[];
  /** Where each reaches for another commune of its district, on the bent plane. */
  readonly reach: readonly Skeleton[];
}

/**
 * Shares the cells of one unit of 2025 among its communes. A commune whose place is only estimated moves to
 * the middle of what it was given, a few times over.
 *
 * @returns the part each cell goes to, and where each part came to lie
 */
export function shareUnit(
  land: Land,
  cells: readonly number[],
  { sites: startSites, fixed, weights, reach }: Parts,
): { readonly owners: Int32Array; readonly sites: readonly Point[] } {
  const areas = cells.map((cell) => land.mesh.areas[cell] ?? 0);
  const total = sum(areas);
  let sites = [...startSites];
  let owners = new Int32Array(cells.length);
  for (let round = 0; round < settlingRounds; round += 1) {
    const bent = sites.map(meander);
    const lines = bent.map((site, at): Skeleton => [[site, site], ...(reach[at] ?? [])]);
    const distances = cells.map((cell) => lines.map((line) => toSkeleton(land.bent[cell] ?? [0, 0], line)));
    const nearest = distances.map((row) => row.indexOf(Math.min(...row)));
    const targets = weights.map((weight, site) => {
      const near = sum(areas.filter((_, at) => nearest[at] === site)) / total;
      return (total * (near + weight / sum(weights))) / 2;
    });
    const locked = lockedCells(land, cells, sites, fixed);
    const everyone = [...weights.keys()];
    owners = fitAreas({ areas, claimants: cells.map(() => everyone), distances, locked }, targets);
    if (fixed.every(Boolean)) break;
    sites = sites.map((site, at) => {
      const given = cells.filter((_, index) => owners[index] === at);
      return fixed[at] ? site : middleCell(land, given, site);
    });
  }
  return { owners, sites };
}

/** The known place nearest to a cell keeps it, within its room. */
function lockedCells(
  land: Land,
  cells: readonly number[],
  sites: readonly Point[],
  fixed: readonly boolean[],
): Int32Array {
  const locked = new Int32Array(land.mesh.points.length).fill(-1);
  sites.forEach((site, at) => {
    for (const cell of cellsAround(land.mesh, site, fixed[at] ? placeRoomKm : 0)) {
      const point = land.mesh.points[cell] ?? site;
      const other = sites[locked[cell] ?? -1];
      if (!other || squaredDistance(point, site) < squaredDistance(point, other)) locked[cell] = at;
    }
  });
  return Int32Array.from(cells, (cell) => locked[cell] ?? -1);
}

/** The cell nearest to the middle of some cells. */
function middleCell(land: Land, cells: readonly number[], otherwise: Point): Point {
  const points = cells.map((cell) => land.mesh.points[cell] ?? otherwise);
  if (points.length === 0) return otherwise;
  const middle: Point = [
    sum(points.map(([x]) => x)) / points.length,
    sum(points.map(([, y]) => y)) / points.length,
  ];
  return points.reduce((a, b) => (squaredDistance(b, middle) < squaredDistance(a, middle) ? b : a));
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
