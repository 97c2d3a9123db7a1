/** Metres: so wide is a square at most, since it is judged as one. */
const widest = 400;
/** Metres: smaller ones would be many more and, over schematic boundaries and zones, no more exact. */
const narrowest = 200;
/** Squares a little too large, so that where they are narrower, in the north, they still hold the households. */
const spare = 1.005;

/** How squares are laid out for the land that is asked for. */
export interface SquareSide {
  readonly km: number;
  /** So many squares to a side make up the land of one place. */
  readonly across: number;
}

/**
 * Squares of such a side that a block of them is the land the households need.
 *
 * @param hectares above 0
 * @example squareSide(4) // { km: 0.201, across: 1 }
 * @example squareSide(100) // { km: 0.335, across: 3 }
 */
export function squareSide(hectares: number): SquareSide {
  const metres = Math.max(Math.sqrt(hectares * 10_000), narrowest) * spare;
  const across = Math.ceil(metres / (widest * spare));
  return { km: metres / across / 1000, across };
}
