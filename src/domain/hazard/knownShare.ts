import type { Cell } from '../indicator/Cell.ts';
import type { HazardShare } from './shareFrom.ts';

/** Slivers along the edge of a map that somebody made are no gap in it. */
const sliver = 0.05;

/**
 * A share as a figure, which is then what it is at least; `not-mapped` where more is unknown than certain, since a low figure would look like
 * safety there.
 */
export function knownShare({ certain, unknown }: HazardShare): Cell {
  if (Number.isNaN(certain)) return 'not-mapped';
  return unknown <= sliver || certain >= unknown ? certain : 'not-mapped';
}
