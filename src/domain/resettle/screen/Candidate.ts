import type { AreaKey, Position } from '../../area/Area.ts';
import type { ScreenAnswers } from './ScreenAnswers.ts';
import type { ScreenCell } from './ScreenCell.ts';

/** A patch of land where a new site could be looked for on the ground: a proposal, no decision. */
export interface Candidate {
  readonly cells: readonly ScreenCell[];
  readonly hectares: number;
  readonly hectaresNeeded: number;
  /** The centre of its square nearest to its middle, so that it lies in the patch. */
  readonly centre: Position;
  /** Of 2025, by its centre; `null` outside all. */
  readonly commune: AreaKey | null;
  /** The least favourable answer and figure over all its squares. */
  readonly answers: ScreenAnswers;
}
