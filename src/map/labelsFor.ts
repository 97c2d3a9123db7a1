import type { AreaSetId, Vintage } from '../domain/area/Area.ts';
import type { LabelSet } from './layers.ts';

/** The names that stand with a painted set; hamlets also carry the names of their communes. */
export function labelsFor(set: AreaSetId, vintage: Vintage): readonly LabelSet[] {
  const communes = vintage === 2021 ? 'commune2021' : 'commune2025';
  if (set === 'hamlet') return ['hamlet', communes];
  return set === 'province' ? [] : [set];
}
