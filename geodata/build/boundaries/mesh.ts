import { Delaunay } from 'd3-delaunay';
import { planeFrame } from './frame.ts';
import { squaredDistance } from './nationalLimit.ts';
import type { Point } from './projection.ts';
import { seededRandom } from './seededRandom.ts';

/**
 * The plane cut into small cells, one around each point. Areas are first given out cell by cell, so that
 * whatever is built of cells can neither overlap nor leave a gap.
 */
export interface Mesh {
  readonly points: readonly Point[];
  /** Square km of each cell. */
  readonly areas: Float64Array;
  /** Cells that touch each cell. */
  readonly neighbours: readonly Int32Array[];
  /** Three cells for each triangle; a triangle is where three cells meet. */
  readonly triangles: Uint32Array;
  /** For each side of a triangle the same side of the triangle beyond it, -1 at the rim. */
  readonly halfedges: Int32Array;
  readonly cellAt: (point: Point) => number;
}

const fineKm = 0.27;
const coarseKm = 1.1;
/** Cells are fine this far around the places of the province: its land lies well within. */
const fineReachKm = 13;

/** A jittered honeycomb over the window, fine around the given places and coarse in the rest. */
export function mesh(places: readonly Point[]): Mesh {
  const random = seededRandom(20250701);
  const isFine = (point: Point) => places.some((place) => squaredDistance(point, place) < fineReachKm ** 2);
  const points = [
    ...honeycomb(fineKm, random).filter(isFine),
    ...honeycomb(coarseKm, random).filter((point) => !isFine(point)),
  ];
  const delaunay = new Delaunay(Float64Array.from(points.flat()));
  const { triangles, halfedges } = delaunay;
  return {
    points,
    areas: cellAreas(points, triangles),
    neighbours: points.map((_, cell) => Int32Array.from(delaunay.neighbors(cell))),
    triangles: Uint32Array.from(triangles),
    halfedges: Int32Array.from(halfedges),
    cellAt: ([x, y]) => delaunay.find(x, y),
  };
}

/** Two rows more than the window on every side, so that its edge runs between cells. */
function honeycomb(step: number, random: () => number): Point[] {
  const points: Point[] = [];
  const rowStep = (step * Math.sqrt(3)) / 2;
  const rows = Math.ceil((planeFrame.north - planeFrame.south) / rowStep) + 4;
  const columns = Math.ceil((planeFrame.east - planeFrame.west) / step) + 4;
  for (let row = -4; row < rows; row += 1) {
    for (let column = -4; column < columns; column += 1) {
      points.push([
        planeFrame.west + (column + (row & 1) / 2 + (random() - 0.5) * 0.6) * step,
        planeFrame.south + row * rowStep + (random() - 0.5) * 0.6 * step,
      ]);
    }
  }
  return points;
}

function cellAreas(points: readonly Point[], triangles: ArrayLike<number>): Float64Array {
  const areas = new Float64Array(points.length);
  const origin: Point = [0, 0];
  for (let side = 0; side < triangles.length; side += 3) {
    const cells = [0, 1, 2].map((corner) => triangles[side + corner] ?? 0);
    const [a, b, c] = cells.map((cell) => points[cell] ?? origin);
    if (!a || !b || !c) continue;
    const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    for (const cell of cells) areas[cell] = (areas[cell] ?? 0) + area / 3;
  }
  return areas;
}
