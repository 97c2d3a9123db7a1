import type { Geometry } from 'geojson';
import { boxOf } from '../../geometry/boxOf.ts';
import { cleanPaths } from '../../geometry/cleanPaths.ts';
import type { Grid } from '../../geometry/Grid.ts';
import { closedPolygons } from '../../geometry/closedPolygons.ts';
import { splitPaths } from '../../geometry/splitPaths.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { Piece } from './Piece.ts';
import { Pieces } from './Pieces.ts';

/** A shape as it was drawn: it may cross itself, and lie on others. */
export interface Drawn {
  readonly rank: number;
  readonly geometry: Geometry;
}

/** Corners of a piece. Fewer make more pieces to look at, more make each of them longer to walk around. */
const most = 200;
/** Corners cleaned in one step, some milliseconds. */
const stride = 3000;

/** Shapes cut into pieces, each cleaned once, and indexed. */
export function* preparePieces(grid: Grid, shapes: readonly Drawn[]): Steps<Pieces> {
  const pieces: Piece[] = [];
  let spent = 0;
  for (const [at, { rank, geometry }] of shapes.entries())
    for (const rings of closedPolygons(geometry)) {
      const drawn = rings.map((ring) => grid.path(ring));
      for (const piece of splitPaths(drawn, most)) {
        const paths = cleanPaths(piece);
        if (paths.length > 0) pieces.push({ rank, paths, box: boxOf(paths) });
        spent += piece.reduce((sum, { length }) => sum + length, 0);
        if (spent < stride) continue;
        spent = 0;
        yield at / shapes.length;
      }
    }
  return new Pieces(pieces);
}
