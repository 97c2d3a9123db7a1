import type { ProjectTable } from './FundProject.ts';
import type { TypedProject } from './TypedProject.ts';

/** Typed projects as a table like one from a file. What waits for a project that is gone cannot be chosen and names it. */
export function typedTable(typed: readonly TypedProject[]): ProjectTable {
  const ids = new Set(typed.map(({ project }) => project.id));
  return {
    id: 'typed',
    measures: [...new Map(typed.flatMap(({ measures }) => measures).map((each) => [each.id, each])).values()],
    projects: typed.map(({ project }) => ({
      ...project,
      needs: project.needs.filter((id) => ids.has(id)),
      needsUnknown: [...project.needsUnknown, ...project.needs.filter((id) => !ids.has(id))],
    })),
  };
}
