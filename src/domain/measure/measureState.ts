import type { RestsOn } from './KeptMeasure.ts';

/** Whether what a measure rests on is still what the portal works with. */
export type MeasureState =
  | 'current'
  /** A layer or the boundaries were replaced, or boundaries were brought or taken out since. */
  | 'stale'
  /** A layer it was taken from is not here any more, so that it cannot be taken anew. */
  | 'gone';

/**
 * Holds what a measure rests on against what it would rest on now.
 *
 * @param then as kept with the measure
 * @param now as `filesUnder` finds it
 */
export function measureState(then: readonly RestsOn[], now: readonly RestsOn[]): MeasureState {
  const found = (each: RestsOn) => now.find(({ kind }) => kind === each.kind);
  if (then.some((each) => each.kind !== 'boundaries' && found(each) === undefined)) return 'gone';
  const isSame = then.length === now.length && then.every((each) => found(each)?.sha256 === each.sha256);
  return isSame ? 'current' : 'stale';
}
