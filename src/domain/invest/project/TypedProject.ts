import type { FundProject, ProjectMeasure } from './FundProject.ts';

/** A project that the planner typed, with the names of what it changes. */
export interface TypedProject {
  readonly project: FundProject;
  readonly measures: readonly ProjectMeasure[];
}

/** What the planner does to the list of typed projects: `id` is `null` for a new one, `typed` for one that is taken out. */
export interface ProjectChange {
  readonly id: string | null;
  readonly typed: TypedProject | null;
}
