/** How the planner weighs hazards against each other: a choice, in no decree. */
export interface SeverityWeights {
  /** Of each layer, from zero up; at least one above zero. */
  readonly layers: readonly number[];
  /** Of each class, in the order of `hazardClasses`, from zero up. */
  readonly classes: readonly [number, number, number, number];
  /** Share of a unit that a layer must have looked at for the unit to have a severity. */
  readonly mapped: number;
}

/** Classes as their places in the order, and a twentieth of a unit left unseen at most. */
export const usualSeverity: Omit<SeverityWeights, 'layers'> = { classes: [1, 2, 3, 4], mapped: 0.95 };
