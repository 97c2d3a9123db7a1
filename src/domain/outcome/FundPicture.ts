import type { Funding } from '../invest/Funding.ts';
import type { ProjectsTogether } from '../invest/project/projectsTogether.ts';
import type { UnitsToFund } from '../invest/createUnitsToFund.ts';

/** What a map of a budget is painted by: the candidates, and what was chosen among them. */
export interface FundPicture {
  readonly units: UnitsToFund;
  readonly funding: Funding;
  /** Where projects are chosen among and not units: all of them, each with the unit of the map that it lies in. */
  readonly projects: ProjectsTogether | null;
}

/** Why there is no such picture: nothing has a price or a goal, there is no project or goal of them, no choice keeps to the conditions, or the solver did not arrive. */
export type FundRefusal = 'nothing-asked' | 'no-projects' | 'infeasible' | 'no-solver';
