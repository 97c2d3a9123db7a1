import type { Mesh } from './mesh.ts';
import { rankBetween, type Rank, type Region } from './regions.ts';

/** One step of a line between two regions: from a triangle of the mesh to the one beside it. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** Regions to the left and right of the step. */
  readonly left: number;
  readonly right: number;
  readonly rank: Rank;
}

/**
 * All lines between regions as a graph. Its nodes are triangles of the mesh (where three cells meet), so a
 * node has two steps on a line and three where lines meet, and nothing can cross.
 *
 * @returns the steps leaving each node that lies on a line
 */
export function lineGraph(
  mesh: Mesh,
  owners: Int32Array,
  regions: readonly Region[],
): ReadonlyMap<number, readonly Step[]> {
  const graph = new Map<number, Step[]>();
  for (let side = 0; side < mesh.triangles.length; side += 1) {
    const opposite = mesh.halfedges[side] ?? -1;
    if (opposite < 0) continue;
    const next = side % 3 === 2 ? side - 2 : side + 1;
    // d3-delaunay turns its triangles so that leaving one across a side has the side's first cell on the left.
    const left = owners[mesh.triangles[side] ?? 0] ?? 0;
    const right = owners[mesh.triangles[next] ?? 0] ?? 0;
    const [a, b] = [regions[left], regions[right]];
    if (left === right || !a || !b) continue;
    const from = Math.floor(side / 3);
    const step = { from, to: Math.floor(opposite / 3), left, right, rank: rankBetween(a, b) };
    const leaving = graph.get(from);
    if (leaving) leaving.push(step);
    else graph.set(from, [step]);
  }
  return graph;
}
