import type { InUse } from './inUse.ts';

/** Whether two states of a document work with the very same files, edited values and typed projects, so that no figure differs. */
export function usesSameData(one: InUse, other: InUse): boolean {
  return (
    isSameList(one.files, other.files) &&
    isSameList(one.edits, other.edits) &&
    isSameList(one.typedProjects, other.typedProjects)
  );
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
