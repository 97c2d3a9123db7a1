import type { Funding } from '../invest/Funding.ts';
import type { UnitsToFund } from '../invest/createUnitsToFund.ts';

/** What a map of a budget is painted by: the units inside the filters as candidates, and what was chosen among them. */
export interface FundPicture {
  readonly units: UnitsToFund;
  readonly funding: Funding;
}

/** Why there is no such picture: nothing has a price or a goal, no choice keeps to the conditions, or the solver did not arrive. */
export type FundRefusal = 'nothing-asked' | 'infeasible' | 'no-solver';
