import { fold } from '../../area/fold.ts';
import type { FundProject, ProjectMeasure, ProjectTable } from './FundProject.ts';
import { freeSlug, slugOf } from './slugOf.ts';

/** The projects of all tables in use, as one list. */
export interface ProjectsTogether {
  readonly projects: readonly FundProject[];
  readonly measures: readonly ProjectMeasure[];
  /** In the order in which they are first named; the id is what a link calls them. */
  readonly programmes: readonly ProjectMeasure[];
  /** Ascending. */
  readonly years: readonly number[];
}

/**
 * Tables side by side, so that two programmes with a file each are held against each other. A programme, or a thing, that is written
 * twice with other capitals or marks is one; a project whose id an earlier table has gets a number behind it.
 */
export function projectsTogether(tables: readonly ProjectTable[]): ProjectsTogether {
  const taken = new Set<string>();
  const spelled = new Map<string, string>();
  const asFirst = (text: string | null) => {
    if (text === null) return null;
    const first = spelled.get(fold(text)) ?? text;
    spelled.set(fold(text), first);
    return first;
  };
  const projects = tables.flatMap((table) => {
    const ids = new Map<string, string>();
    for (const { id } of table.projects) {
      const free = freeSlug(id, taken);
      taken.add(free);
      ids.set(id, free);
    }
    return table.projects.map((project): FundProject => ({
      ...project,
      id: ids.get(project.id) ?? project.id,
      needs: project.needs.map((id) => ids.get(id) ?? id),
      thing: asFirst(project.thing),
      programme: asFirst(project.programme),
    }));
  });
  const programmes = [...new Set(projects.flatMap(({ programme }) => programme ?? []))];
  const years = [...new Set(projects.flatMap(({ year }) => year ?? []))];
  return {
    projects,
    measures: [
      ...new Map(tables.flatMap(({ measures }) => measures).map((each) => [each.id, each])).values(),
    ],
    programmes: programmes.map((name) => ({ id: slugOf(name), name })),
    years: years.sort((a, b) => a - b),
  };
}
