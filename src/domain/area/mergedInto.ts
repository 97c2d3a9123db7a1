import type { Area, AreaKey } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';

/**
 * The unit of 2025 that took in a commune of 2021 (or the one a sample hamlet lies in now); null for
 * provinces, districts and units of 2025, and for a key that is not there.
 */
export function mergedInto(sets: AreaSets, key: AreaKey): Area | null {
  for (const set of [sets.commune2021, sets.hamlet]) {
    const index = set.indexOf.get(key);
    const into = index === undefined ? undefined : set.areas[index]?.within.commune2025;
    if (into === undefined) continue;
    const found = sets.commune2025.indexOf.get(into);
    return found === undefined ? null : (sets.commune2025.areas[found] ?? null);
  }
  return null;
}
