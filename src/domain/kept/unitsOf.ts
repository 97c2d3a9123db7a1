import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import type { AcceptedFile } from './AcceptedFile.ts';
import type { KeptDocument } from './KeptDocument.ts';

/** The sets that a file's columns or boundaries are in the order of. */
export function setsSpokenOf(accepted: AcceptedFile): readonly AreaSetId[] {
  if (accepted.kind === 'layer' || accepted.kind === 'projects') return [];
  if (accepted.kind === 'boundaries') return [accepted.boundaries.set];
  return [...new Set(accepted.figures.map(({ set }) => set))];
}

/** Codes in their order for every set a file speaks of, to be kept beside it. */
export function unitsOf(sets: AreaSets, accepted: AcceptedFile): KeptDocument['units'] {
  return Object.fromEntries(
    setsSpokenOf(accepted).map((set) => [set, sets[set].areas.map(({ code }) => code)]),
  );
}
