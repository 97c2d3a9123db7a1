import { areaSetIds, type AreaKey, type AreaSetId } from './Area.ts';

/** The set an area key belongs to: `commune2025:01324` → `commune2025`. */
export function setOfKey(key: AreaKey): AreaSetId {
  const name = key.slice(0, key.indexOf(':'));
  const set = areaSetIds.find((id) => id === name);
  if (set === undefined) throw new Error(`${key} names no set of areas`);
  return set;
}
