import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import { planeFrame } from './frame.ts';
import { meander } from './meander.ts';
import { mesh, type Mesh } from './mesh.ts';
import { nationalLimit } from './nationalLimit.ts';
import { toPlane, type Point } from './projection.ts';

/** What a cell is before anything is shared out. */
export const abroad = 'abroad';
export const vietnam = 'vietnam';
/** Outside the drawn window. */
export const beyond = 'beyond';
export type Country = typeof abroad | typeof vietnam | typeof beyond;

/** The mesh, which country each cell lies in, and where it lies on the bent plane that distances are taken on. */
export interface Land {
  readonly mesh: Mesh;
  readonly country: readonly Country[];
  readonly bent: readonly Point[];
}

/** The land around the given areas. */
export function land(areas: AreasFile): Land {
  const places = [...areas.communes2021, ...areas.communes2025].map((unit) => toPlane(unit.position));
  const cells = mesh(places);
  const inland = nationalLimit(places);
  return {
    mesh: cells,
    country: cells.points.map((point) => {
      const [x, y] = point;
      const inWindow =
        x > planeFrame.west && x < planeFrame.east && y > planeFrame.south && y < planeFrame.north;
      if (!inWindow) return beyond;
      return inland(point) > 0 ? vietnam : abroad;
    }),
    bent: cells.points.map(meander),
  };
}
