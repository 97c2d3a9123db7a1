import { freeSlug } from '../invest/project/slugOf.ts';
import type { ProjectChange } from '../invest/project/TypedProject.ts';
import type { Signature } from './HistoryEntry.ts';
import type { KeptDocument } from './KeptDocument.ts';
import { record } from './record.ts';
import { typedProjectsIn } from './typedProjectsIn.ts';

/**
 * The document after a project was typed, changed or taken out. A new one gets an id of its own, by its name. What stood before is looked up
 * here, since another tab may have changed it meanwhile; where nothing changes it is the same document.
 */
export function withProject(
  kept: KeptDocument,
  { id: given, typed }: ProjectChange,
  signature: Signature,
): KeptDocument {
  const there = typedProjectsIn(kept);
  const taken = new Set(there.map(({ project }) => project.id));
  const id = given ?? freeSlug(typed?.project.name ?? '', taken);
  const before = there.find(({ project }) => project.id === id) ?? null;
  const after = typed === null ? null : { ...typed, project: { ...typed.project, id } };
  if (JSON.stringify(before) === JSON.stringify(after)) return kept;
  return record(kept, { kind: 'project', id, before, after }, signature);
}
