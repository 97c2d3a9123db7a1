import type { Position } from '../../../src/domain/area/Area.ts';
import { groupCells } from './groupCells.ts';
import type { Mesh } from './mesh.ts';
import { toDegrees } from './projection.ts';

/**
 * A place for each hamlet: of its cells the one deepest inside, nearest to the middle where several are.
 * In roster order, rounded to about a metre.
 */
export function hamletPlaces(mesh: Mesh, owners: Int32Array, hamlets: number): readonly Position[] {
  const depth = depths(mesh, owners);
  const groups = groupCells(owners);
  return Array.from({ length: hamlets }, (_, hamlet) => {
    const cells = groups.get(hamlet) ?? [];
    const points = cells.map((cell) => mesh.points[cell] ?? ([0, 0] as const));
    const x = points.reduce((sum, point) => sum + point[0], 0) / points.length;
    const y = points.reduce((sum, point) => sum + point[1], 0) / points.length;
    const ranked = cells
      .map((cell, at) => {
        const [px, py] = points[at] ?? [0, 0];
        return { cell, deep: depth[cell] ?? 0, away: (px - x) ** 2 + (py - y) ** 2 };
      })
      .sort((a, b) => b.deep - a.deep || a.away - b.away || a.cell - b.cell);
    const point = mesh.points[ranked[0]?.cell ?? -1];
    if (!point) throw new Error(`hamlet ${hamlet} has no cell`);
    const [lon, lat] = toDegrees(point);
    return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5] as const;
  });
}

/** How many cells each cell is away from another region. */
function depths(mesh: Mesh, owners: Int32Array): Int32Array {
  const depth = new Int32Array(owners.length).fill(-1);
  let front = [...owners.keys()].filter((cell) =>
    mesh.neighbours[cell]?.some((next) => owners[next] !== owners[cell]),
  );
  for (let away = 0; front.length > 0; away += 1) {
    for (const cell of front) depth[cell] = away;
    front = [...new Set(front.flatMap((cell) => [...(mesh.neighbours[cell] ?? [])]))].filter(
      (cell) => depth[cell] === -1,
    );
  }
  return depth;
}
