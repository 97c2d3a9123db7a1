/** Why a figure is not there. Never zero, never in the lowest class, always with its own line in the legend. */
export const missingReasons = [
  /** Nobody reported it. */
  'not-reported',
  /** The measure means nothing here (new-rural status of a ward). */
  'not-applicable',
  /** A part of the unit has no figure, so its sum or rate cannot be formed. */
  'incomplete',
  /** The indicator has no rule that carries it to this level or vintage. */
  'not-carried',
  /** The denominator is zero or missing. */
  'no-denominator',
  /** The file held something that is no number. */
  'unparsed',
  /** The former communes of a merged unit disagree on a status. */
  'mixed',
  /** Nobody looked whether there is a hazard: never safe. */
  'not-mapped',
  /** The layer it was measured from says nothing of this place. */
  'not-covered',
  /** Two years of it were not counted alike, so there is no change between them. */
  'not-comparable',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** A figure, or the reason why there is none. */
export type Cell = number | MissingReason;

/** One cell for each area of a set, in the set's order. */
export type Column = readonly Cell[];

export function isFigure(cell: Cell | undefined): cell is number {
  return typeof cell === 'number';
}
