import type { Paths64 } from 'clipper2-ts';
import type { Box } from '../../geometry/ringBox.ts';

/** A part of a zone, or of the land a layer looked at: clean and small, on the grid. */
export interface Piece {
  /** Place of its class in `hazardClasses`; 0 for land that was looked at. */
  readonly rank: number;
  /** Outlines counterclockwise, holes clockwise. */
  readonly paths: Paths64;
  readonly box: Box;
}
