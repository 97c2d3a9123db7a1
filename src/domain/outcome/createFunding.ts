import type { World } from '../indicator/World.ts';
import { chooseFunding } from '../invest/chooseFunding.ts';
import type { FundStudy } from '../invest/FundStudy.ts';
import { pageFundLimits } from '../invest/pageFundLimits.ts';
import { placedIn } from '../invest/project/placedIn.ts';
import { projectsToFund } from '../invest/project/projectsToFund.ts';
import { studyFunding } from '../invest/studyFunding.ts';
import { createUnitsToFund, type UnitsToFund } from '../invest/createUnitsToFund.ts';
import type { Solver } from '../solver/Solver.ts';
import type { Steps } from '../steps/Steps.ts';
import type { Columns } from './createColumns.ts';
import type { FundMemory } from './createFundMemory.ts';
import type { FundPicture, FundRefusal } from './FundPicture.ts';
import type { Outcome } from './Outcome.ts';

/** How plans that paint by a budget are answered in one world. */
export interface Funder {
  readonly choose: (outcome: Outcome) => FundPicture | FundRefusal;
  readonly study: (picture: FundPicture) => Steps<FundStudy>;
  /** The study of a picture, where it was the last that was made. */
  readonly studied: (picture: FundPicture) => FundStudy | null;
}

/**
 * Choices within a budget, the same that the dialogue of the budget makes. The last one of each kind is remembered, so that moving the camera asks for nothing anew.
 *
 * @param solverOf `null` while it is not there
 */
export function createFunding(
  world: World,
  columns: Columns,
  solverOf: () => Solver | null,
  { fundingOf, studies }: FundMemory,
): Funder {
  const unitsToFund = createUnitsToFund(world, columns);
  return {
    choose: (outcome) => {
      const isOfProjects = outcome.plan.fundWhat === 'projects';
      const units = isOfProjects ? projectsAsked(world, outcome) : unitsToFund(outcome);
      if (units === null) return isOfProjects ? 'no-projects' : 'nothing-asked';
      const solver = solverOf();
      if (solver === null) return 'no-solver';
      const { problem } = units;
      const funding = fundingOf(JSON.stringify(problem), () =>
        chooseFunding(problem, solver, pageFundLimits.choice, null),
      );
      if (funding.status === 'infeasible') return 'infeasible';
      const all = isOfProjects ? (world.projects ?? null) : null;
      const projects =
        all === null ? null : { ...all, projects: placedIn(world.sets, outcome.set, all.projects) };
      return { units, funding, projects };
    },
    studied: ({ units: { problem } }) => studies.known(JSON.stringify(problem)),
    study: function* ({ units: { problem } }) {
      const solver = solverOf();
      if (solver === null) throw new Error('There is no picture without a solver');
      return yield* studies.of(JSON.stringify(problem), () =>
        studyFunding(problem, solver, pageFundLimits.study),
      );
    },
  };
}

/** Hamlets themselves are a sample; projects are the planner's own. */
function projectsAsked({ projects }: World, { plan }: Outcome): UnitsToFund | null {
  const problem = projects === undefined ? null : projectsToFund(projects, plan);
  return problem === null ? null : { problem, fair: [], sample: plan.level === 'hamlet' };
}
