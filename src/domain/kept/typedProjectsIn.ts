import type { TypedProject } from '../invest/project/TypedProject.ts';
import type { KeptDocument } from './KeptDocument.ts';

/** Typed projects as the acts that stand leave them, in the order in which they were added. */
export function typedProjectsIn({
  done,
  history,
}: Pick<KeptDocument, 'done' | 'history'>): readonly TypedProject[] {
  const projects = new Map<string, TypedProject>();
  for (const number of done) {
    const entry = history[number - 1];
    if (entry?.kind !== 'project') continue;
    if (entry.after === null) projects.delete(entry.id);
    else projects.set(entry.id, entry.after);
  }
  return [...projects.values()];
}
