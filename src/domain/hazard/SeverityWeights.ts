/** How the planner weighs hazards against each other: a choice, in no decree. */
export interface SeverityWeights {
  /** Of each hazard, from zero up; at least one above zero. */
  readonly layers: readonly number[];
  /** Of each class, in the order of `hazardClasses`, from zero up. */
  readonly classes: readonly [number, number, number, number];
  /** Share of a unit that a hazard must have been looked for on for the unit to have a severity. */
  readonly mapped: number;
}

/** A twentieth of a unit left unseen at most, as where shares of land are told. */
export const leastMapped = 0.95;
