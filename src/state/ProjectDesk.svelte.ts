import { openFundingWorker, type FundingPort } from '../analysis/funding/openFundingWorker.ts';
import type { Funding } from '../domain/invest/Funding.ts';
import type { FundProblem } from '../domain/invest/FundProblem.ts';
import type { FundStudy } from '../domain/invest/FundStudy.ts';
import { projectsToFund } from '../domain/invest/project/projectsToFund.ts';
import type { ProjectsTogether } from '../domain/invest/project/projectsTogether.ts';
import type { Library } from './Library.svelte.ts';
import type { PlanState } from './PlanState.svelte.ts';

/** Which projects to fund, with the projects and the problem that it answers. */
export interface ProjectsAnswer {
  readonly projects: ProjectsTogether;
  readonly problem: FundProblem;
  readonly funding: Funding;
}

/** Asks which projects to fund while the dialogue is open, and keeps only the newest answer. */
export class ProjectDesk {
  readonly #library: Library;
  readonly #plan: PlanState;
  readonly #port: FundingPort;
  readonly #leave: readonly (() => void)[];
  #number = 0;
  #asked: Pick<ProjectsAnswer, 'projects' | 'problem'> | null = null;
  #text = '';
  #answer: ProjectsAnswer | null = $state.raw(null);
  #study: FundStudy | null = $state.raw(null);
  #isWorking = $state(false);
  #failed = $state(false);

  constructor(library: Library, plan: PlanState, open: () => FundingPort = openFundingWorker) {
    this.#library = library;
    this.#plan = plan;
    this.#port = open();
    this.#port.addEventListener('message', ({ data }) => {
      if (data.number !== this.#number || this.#asked === null) return;
      if ('failed' in data) this.#fail();
      else if ('funding' in data) {
        this.#answer = { ...this.#asked, funding: data.funding };
        this.#study = null;
        this.#isWorking = false;
      } else if ('study' in data) this.#study = data.study;
    });
    this.#port.addEventListener('error', () => this.#fail());
    this.#leave = [plan.onChange(() => this.#ask()), library.onEvent(() => this.#ask())];
    this.#ask();
  }

  /** `null` until the first answer, and while there is no project or nothing is to be reached. */
  get answer(): ProjectsAnswer | null {
    return this.#answer;
  }

  /** How the answer stands over budgets and weights; `null` until it is there. */
  get study(): FundStudy | null {
    return this.#study;
  }

  get isWorking(): boolean {
    return this.#isWorking;
  }

  get failed(): boolean {
    return this.#failed;
  }

  close(): void {
    for (const leave of this.#leave) leave();
    this.#port.terminate();
  }

  #fail(): void {
    this.#failed = true;
    this.#isWorking = false;
  }

  #ask(): void {
    const projects = this.#library.fundProjects;
    const problem = projectsToFund(projects, this.#plan.current);
    const text = JSON.stringify(problem);
    if (text === this.#text) return;
    this.#text = text;
    this.#failed = false;
    this.#number += 1;
    this.#asked = problem === null ? null : { projects, problem };
    this.#isWorking = problem !== null;
    if (problem === null) {
      this.#answer = null;
      this.#study = null;
    } else this.#port.postMessage({ number: this.#number, problem, pinned: null });
  }
}
