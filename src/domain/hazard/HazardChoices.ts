import type { HazardClass } from './HazardClass.ts';

/** What the planner decides about who is in danger. No decree sets these: they are the province's own choice and are called so. */
export interface HazardChoices {
  /** Ids of the hazard layers that count; `null`: the planner's own where there are some, else the embedded sample. */
  readonly hazards: readonly string[] | null;
  /** From this class on land is dangerous. */
  readonly riskClass: Exclude<HazardClass, 'low'>;
  /** Percentage of a unit's land in such zones from which on the unit is at high risk. */
  readonly riskShare: number;
  /** A reported event within so many kilometres puts a hamlet at high risk; `null`: events do not count. */
  readonly eventKm: number | null;
  /** Events of this year and later count. */
  readonly eventSince: number;
}
