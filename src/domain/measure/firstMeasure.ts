import type { OwnLayer } from '../layer/OwnLayer.ts';
import type { Measure, MeasuredSet } from './Measure.ts';

/** What is proposed before the planner says anything: the distance to the newest layer, else to the commune's seat. */
export function firstMeasure(set: MeasuredSet, layers: readonly OwnLayer[]): Measure {
  const newest = layers.at(-1);
  return {
    kind: 'distance',
    set,
    target: newest === undefined ? { kind: 'seat', of: 'commune2025' } : { kind: 'layer', id: newest.id },
    clip: null,
    coverage: 'shapes',
    field: '',
    surfaces: [],
    km: 1,
  };
}
