import type { HazardCombination } from '../hazard/HazardCombination.ts';
import { hazardKinds, type HazardKind } from '../hazard/HazardLayer.ts';
import { numberFrom, refused, taken, type PlanField } from './PlanField.ts';
import { writeWeights } from './writeWeights.ts';

/** `landslide:3,flash-flood:1`: a kind that is not named weighs nothing. */
export const kindWeightsField: PlanField<HazardCombination['kindWeights']> = {
  key: 'kw',
  write: writeWeights,
  read: (text) => {
    const weights = new Map<HazardKind, number>();
    for (const part of text.split(',')) {
      const [name, value = ''] = part.split(':');
      const kind = hazardKinds.find((each) => each === name);
      const weight = numberFrom(value);
      if (kind === undefined || weight === null || weight < 0 || weight > 100)
        return refused('bad-value', text);
      weights.set(kind, weight);
    }
    const of = (kind: HazardKind) => weights.get(kind) ?? 0;
    return taken({
      landslide: of('landslide'),
      'flash-flood': of('flash-flood'),
      'river-flood': of('river-flood'),
      subsidence: of('subsidence'),
    });
  },
};
