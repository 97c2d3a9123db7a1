import type { FundingPort } from '../analysis/funding/openFundingWorker.ts';
import type { Funding } from '../domain/invest/Funding.ts';
import type { FundProblem } from '../domain/invest/FundProblem.ts';
import { projectsToFund } from '../domain/invest/project/projectsToFund.ts';
import type { ProjectsTogether } from '../domain/invest/project/projectsTogether.ts';
import { planOfPinnedProjects } from '../domain/plan/pinProjects.ts';
import type { Plan } from '../domain/plan.ts';
import { FundingWork } from './FundingWork.svelte.ts';
import type { Library } from './Library.svelte.ts';
import type { PlanState } from './PlanState.svelte.ts';

/** Which projects to fund, with the plan, the projects and the problem that it answers. */
export interface ProjectsAnswer {
  readonly plan: Plan;
  readonly projects: ProjectsTogether;
  readonly problem: FundProblem;
  readonly funding: Funding;
  /** The choice kept to be compared with, among the same projects. */
  readonly pinned: { readonly problem: FundProblem; readonly funding: Funding } | null;
}

interface Asked extends Omit<ProjectsAnswer, 'funding' | 'pinned'> {
  readonly kept: FundProblem | null;
}

/** Which projects of the planner's table to fund, asked while the dialogue is open. */
export class ProjectDesk {
  readonly #library: Library;
  readonly #plan: PlanState;
  readonly #leave: readonly (() => void)[];
  readonly work: FundingWork<Asked>;
  readonly #answer = $derived.by((): ProjectsAnswer | null => {
    const { answer } = this.work;
    if (answer === null) return null;
    const { kept, ...asked } = answer.asked;
    const pinned = kept === null || answer.pinned === null ? null : { problem: kept, funding: answer.pinned };
    return { ...asked, funding: answer.funding, pinned };
  });

  constructor(library: Library, plan: PlanState, open?: () => FundingPort) {
    this.#library = library;
    this.#plan = plan;
    this.work = new FundingWork(open);
    this.#leave = [plan.onChange(() => this.#ask()), library.onEvent(() => this.#ask())];
    this.#ask();
  }

  /** `null` until the first answer, and while there is no project or nothing is to be reached. */
  get answer(): ProjectsAnswer | null {
    return this.#answer;
  }

  close(): void {
    for (const leave of this.#leave) leave();
    this.work.close();
  }

  #ask(): void {
    const { current: plan } = this.#plan;
    const projects = this.#library.fundProjects;
    const problem = projectsToFund(projects, plan);
    const keptPlan = planOfPinnedProjects(plan);
    const kept = keptPlan === null ? null : projectsToFund(projects, keptPlan);
    this.work.ask(problem === null ? null : { plan, projects, problem, kept }, problem, kept);
  }
}
