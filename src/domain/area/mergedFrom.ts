import type { Area, AreaKey } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';
import { partsOf } from './partsOf.ts';

/** The communes of 2021 that a unit of 2025 was formed from, whole, by code; empty for any other area. */
export function mergedFrom(sets: AreaSets, key: AreaKey): readonly Area[] {
  return key.startsWith('commune2025:') ? partsOf(sets, key, 'commune2021') : [];
}
