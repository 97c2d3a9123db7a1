/** Why a part of an address was not taken as written. */
export const planRemarkCodes = [
  /** The field means nothing here; it was passed over. */
  'unknown-field',
  /** The value is none that the field can have; the default stands. */
  'bad-value',
  /** No such indicator in the catalogue. */
  'unknown-indicator',
  /** An indicator of the planner's own file, which is not on this computer. */
  'own-indicator-absent',
  /** A layer of the planner's own file, which is not on this computer. */
  'own-layer-absent',
  /** A well-formed place that the portal does not have. */
  'unknown-area',
  /** The address was made by an older version. */
  'older-version',
  /** The address was made by a newer version. */
  'newer-version',
] as const;
export type PlanRemarkCode = (typeof planRemarkCodes)[number];
