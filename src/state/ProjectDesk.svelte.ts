import type { FundingPort } from '../analysis/funding/openFundingWorker.ts';
import type { Funding } from '../domain/invest/Funding.ts';
import type { FundProblem } from '../domain/invest/FundProblem.ts';
import { projectsToFund } from '../domain/invest/project/projectsToFund.ts';
import type { ProjectsTogether } from '../domain/invest/project/projectsTogether.ts';
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
}

/** Which projects of the planner's table to fund, asked while the dialogue is open. */
export class ProjectDesk {
  readonly #library: Library;
  readonly #plan: PlanState;
  readonly #leave: readonly (() => void)[];
  readonly work: FundingWork<Omit<ProjectsAnswer, 'funding'>>;
  readonly #answer = $derived.by((): ProjectsAnswer | null => {
    const { answer } = this.work;
    return answer === null ? null : { ...answer.asked, funding: answer.funding };
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
    this.work.ask(problem === null ? null : { plan, projects, problem }, problem, null);
  }
}
