import Flatbush from 'flatbush';
import type { Box } from '../../geometry/ringBox.ts';
import type { Piece } from './Piece.ts';

/** Pieces found by where they lie, in an order that does not depend on that of the zones they came from. */
export class Pieces {
  readonly all: readonly Piece[];
  readonly #index: Flatbush | null;

  constructor(pieces: readonly Piece[]) {
    this.all = [...pieces].sort(byPlace);
    this.#index = this.all.length === 0 ? null : new Flatbush(this.all.length);
    for (const { box } of this.all) this.#index?.add(...box);
    this.#index?.finish();
  }

  /** Those whose boxes meet a box. */
  near(box: Box): readonly Piece[] {
    const found = this.#index?.search(...box).sort((a, b) => a - b) ?? [];
    return found.flatMap((place) => this.all[place] ?? []);
  }
}

function byPlace(one: Piece, other: Piece): number {
  if (one.rank !== other.rank) return other.rank - one.rank;
  const at = one.box.findIndex((bound, side) => bound !== other.box[side]);
  return at < 0
    ? one.paths.flat().length - other.paths.flat().length
    : (one.box[at] ?? 0) - (other.box[at] ?? 0);
}
