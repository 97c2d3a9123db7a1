import type { Candidate } from './FundProblem.ts';

/** The same thing at the same place, offered by more than one programme. */
export interface Overlap {
  readonly place: string;
  readonly thing: string;
  /** Ids, ascending. */
  readonly candidates: readonly string[];
  readonly programmes: readonly string[];
}

/** Where a place could be paid twice for the same thing. A candidate that does not say place, thing and programme overlaps with nobody. */
export function overlapsIn(candidates: readonly Candidate[]): readonly Overlap[] {
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { place, thing, programme } = candidate;
    if (place === null || thing === null || programme === null) continue;
    const key = JSON.stringify([place, thing]);
    const there = found.get(key);
    if (there === undefined) found.set(key, [candidate]);
    else there.push(candidate);
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, there]): readonly Overlap[] => {
      const programmes = [...new Set(there.flatMap(({ programme }) => programme ?? []))].sort();
      const [first] = there;
      if (programmes.length < 2 || first === undefined) return [];
      const { place, thing } = first;
      const ids = there.map(({ id }) => id).sort();
      return [{ place: place ?? '', thing: thing ?? '', candidates: ids, programmes }];
    });
}
