import { besideCell, cellPlace } from './cellPlace.ts';
import type { JudgedCell } from './judgeCells.ts';
import { patchesOf } from './patchesOf.ts';

type Piece = readonly JudgedCell[];

/**
 * A patch divided into places of about the land that is needed: blocks of squares, and what is left at the rims goes, the least first, to
 * the neighbour with the least land. Together they are the patch; every one holds the land needed if the patch does, else there is none.
 * The same patch is always divided alike.
 *
 * @param patch squares that hang together by sides
 * @param across squares to the side of a block
 */
export function piecesOf(patch: Piece, hectaresNeeded: number, across: number): readonly Piece[] {
  if (!(hectaresOf(patch) >= hectaresNeeded)) return [];
  const blocks = new Map<string, JudgedCell[]>();
  for (const cell of patch) {
    const block = cellPlace({ row: Math.floor(cell.row / across), column: Math.floor(cell.column / across) });
    blocks.set(block, [...(blocks.get(block) ?? []), cell]);
  }
  const pieces = new Set<Piece>([...blocks.values()].flatMap((block) => patchesOf(block)));
  const pieceAt = new Map<string, Piece>();
  const put = (piece: Piece) => {
    pieces.add(piece);
    for (const cell of piece) pieceAt.set(cellPlace(cell), piece);
  };
  for (const piece of pieces) put(piece);
  const small = [...pieces].filter((piece) => hectaresOf(piece) < hectaresNeeded);
  for (let least = takeLeast(small, pieces); least !== null; least = takeLeast(small, pieces)) {
    const piece = least;
    const around = piece.flatMap(besideCell).map((place) => pieceAt.get(place));
    const beside = [...new Set(around)].filter((each) => each !== undefined).filter((each) => each !== piece);
    const other = leastOf(beside);
    if (other === null) continue;
    pieces.delete(piece);
    pieces.delete(other);
    const both = [...other, ...piece];
    put(both);
    if (hectaresOf(both) < hectaresNeeded) small.push(both);
  }
  return [...pieces];
}

const hectaresOf = (piece: Piece) => piece.reduce((sum, { hectares }) => sum + hectares, 0);

function leastOf(pieces: readonly Piece[]): Piece | null {
  const [first, ...others] = pieces;
  if (first === undefined) return null;
  return others.reduce((least, each) => (hectaresOf(each) < hectaresOf(least) ? each : least), first);
}

/** Takes the piece with the least land out of those that are too small and still stand. */
function takeLeast(small: Piece[], standing: ReadonlySet<Piece>): Piece | null {
  const least = leastOf(small.filter((piece) => standing.has(piece)));
  if (least !== null) small.splice(small.indexOf(least), 1);
  return least;
}
