import type { AreaKey } from '../area/Area.ts';
import type { FundGroup } from './FundGroup.ts';

/** What the planner decides about units that money could go to. Money is in million đồng. */
export interface FundChoices {
  /** Whether choosing within a budget is open. */
  readonly funding: boolean;
  readonly fundBudget: number;
  /** What one of a measure costs: `unit` for each unit by itself, `poor-households`, `unhardened-road-km`, ... */
  readonly fundPrices: Readonly<Record<string, number>>;
  /** Measure -> 0..100: what the money is to reach. */
  readonly fundGoals: Readonly<Record<string, number>>;
  /** Of each former district at least, and at most, so many units; `null`: no limit. */
  readonly fundLeast: number | null;
  readonly fundMost: number | null;
  /** Limits of the planner's own, beside those by former district. */
  readonly fundGroups: readonly FundGroup[];
  readonly fundIn: readonly AreaKey[];
  readonly fundOut: readonly AreaKey[];
  /** Choices kept to be compared with, as a plan in words of the address. */
  readonly fundPinned: string | null;
}
