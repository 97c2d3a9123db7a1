import type { Severity } from './Severity.ts';

/** What is open about zones of hazard: which hazard, which property holds the class, what its values mean. */
export interface HazardProblems {
  'hazard-kind-open': object;
  'hazard-field-missing': object;
  'hazard-class-open': { readonly column: string; readonly value: string; readonly zones: number };
  'hazard-scale-of-five': { readonly column: string; readonly value: string };
  'hazard-numbered': { readonly column: string };
  /** The file was said to speak of every place, and cannot while these zones have no class. */
  'hazard-coverage-held': { readonly zones: number };
  /** Zones the planner said are no class, in a file that speaks of every place. */
  'hazard-zones-free': { readonly zones: number };
}

export const hazardSeverities: Readonly<Record<keyof HazardProblems, Severity>> = {
  'hazard-kind-open': 'question',
  'hazard-field-missing': 'question',
  'hazard-class-open': 'question',
  'hazard-scale-of-five': 'question',
  'hazard-numbered': 'question',
  'hazard-coverage-held': 'question',
  'hazard-zones-free': 'question',
};
