import type { Project, ProjectRefusal } from '../data/kept/project/projectForm.ts';
import { encodePlan } from '../domain/plan/encodePlan.ts';
import type { Keeping } from './Keeping.svelte.ts';
import type { PlanState } from './PlanState.svelte.ts';

export type { Project, ProjectRefusal };

/** Project files: everything that is chosen and what it is chosen on, saved here and opened anywhere. */
export class Projects {
  readonly #keeping: Keeping;
  readonly #plan: PlanState;

  constructor(keeping: Keeping, plan: PlanState) {
    this.#keeping = keeping;
    this.#plan = plan;
  }

  /** The project as it stands. @throws when the writer cannot be loaded */
  async save(): Promise<Blob> {
    const { writeProject } = await import('../data/kept/project/writeProject.ts');
    const plan = encodePlan(this.#plan.current);
    return new Blob([writeProject({ plan, document: this.#keeping.document })], { type: 'application/zip' });
  }

  /** The project in a file, fit to be opened here; why it cannot be; or `null` for a file that is none. */
  async read(file: File): Promise<Project | ProjectRefusal | null> {
    const { readProjectFile } = await import('../data/kept/project/readProjectFile.ts');
    const project = await readProjectFile(file);
    if (project === null || 'code' in project) return project;
    const document = await this.#keeping.fit(project.document);
    if (typeof document === 'string') throw new Error('The areas must be there before a project is read');
    return 'code' in document ? document : { ...project, document };
  }

  /** Puts a project in place of everything that is here, and shows its view. */
  async open({ plan, document }: Project): Promise<void> {
    await this.#keeping.replace(document);
    this.#plan.follow(plan);
  }
}
