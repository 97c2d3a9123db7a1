import type { Assigned, Assignment } from './Assignment.ts';

/** The two questions of a matching: how few households are left out, then what the rest costs. */
export interface AssignmentStages {
  /** Costs are households left out. */
  readonly counting: Assignment;
  /** Costs are household-kilometres; so many households may be left out. */
  readonly leaving: (households: number) => Assignment;
  /** No assignment leaves out fewer. */
  readonly leastLeft: number;
}

/** The answer to both. */
export interface StagesSolved {
  readonly assigned: Assigned;
  readonly left: number;
  /** No assignment leaves out fewer: equals `left` where that is proven. */
  readonly leastLeft: number;
  readonly cost: number;
  /** No assignment that leaves out so many costs less. */
  readonly bound: number;
  readonly proven: boolean;
}
