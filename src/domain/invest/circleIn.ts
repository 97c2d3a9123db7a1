import type { FundProblem } from './FundProblem.ts';

/** Ids of which each needs the next and the last the first; `null` where there are none. */
export function circleIn(
  prerequisites: FundProblem['conditions']['prerequisites'],
): readonly string[] | null {
  const needsOf = (id: string) => prerequisites.flatMap((each) => (each.id === id ? [each.needs] : []));
  const settled = new Set<string>();
  const search = (id: string, path: readonly string[]): readonly string[] | null => {
    const before = path.indexOf(id);
    if (before >= 0) return path.slice(before);
    if (settled.has(id)) return null;
    for (const needs of needsOf(id)) {
      const circle = search(needs, [...path, id]);
      if (circle !== null) return circle;
    }
    settled.add(id);
    return null;
  };
  for (const { id } of prerequisites) {
    const circle = search(id, []);
    if (circle !== null) return circle;
  }
  return null;
}
