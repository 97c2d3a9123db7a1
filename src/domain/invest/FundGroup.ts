import type { AreaKey } from '../area/Area.ts';

/** Places that the planner looks at together: of them at least, and at most, so many are paid; `null`: no limit. */
export interface FundGroup {
  readonly name: string;
  /** Former districts, communes or hamlets; whatever lies in a member belongs to the group. */
  readonly members: readonly AreaKey[];
  readonly least: number | null;
  readonly most: number | null;
}
