import type { AreaSetId, Level } from './Area.ts';

/** The level of a set's units. */
export function levelOf(set: AreaSetId): Level {
  if (set === 'commune2021' || set === 'commune2025') return 'commune';
  return set;
}
