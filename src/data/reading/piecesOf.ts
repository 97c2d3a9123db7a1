import type { Feature, Geometry } from 'geojson';
import { eachPosition } from '../../domain/coordinates/eachPosition.ts';

/** About what a page takes over in a few milliseconds. */
const most = 20_000;

/** Shapes in their order, cut into pieces of about so many corners; a shape is never cut. */
export function piecesOf<Shape extends Feature<Geometry> | null>(
  shapes: readonly Shape[],
): readonly (readonly Shape[])[] {
  const pieces: Shape[][] = [];
  let corners = Infinity;
  for (const shape of shapes) {
    if (corners >= most) {
      pieces.push([]);
      corners = 0;
    }
    pieces.at(-1)?.push(shape);
    corners += 20;
    if (shape !== null) eachPosition(shape.geometry, () => corners++);
  }
  return pieces;
}
