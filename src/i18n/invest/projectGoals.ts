import type { ProjectsTogether } from '../../domain/invest/project/projectsTogether.ts';

/** What projects change, as it is called inside a sentence; an abbreviation keeps its capitals. */
export function projectGoals({ measures }: Pick<ProjectsTogether, 'measures'>): ReadonlyMap<string, string> {
  return new Map(
    measures.map(({ id, name }) => [
      id,
      /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name,
    ]),
  );
}
