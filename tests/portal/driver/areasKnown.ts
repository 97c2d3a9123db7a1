import { embeddedWorld } from '../../world/embeddedWorld.ts';
import type { Area, AreaKey, AreaSetId } from '../../../src/domain/area/Area.ts';
import { areaSetIds } from '../../../src/domain/area/Area.ts';
import { areaName } from '../../../src/i18n/areaName.ts';

const { sets } = embeddedWorld();

/** A place of the portal, and its number in its set, under which the map knows it. */
export interface KnownArea {
  readonly area: Area;
  readonly unit: number;
}

/** Every area of one set, in the set's order. */
export function areasOf(set: AreaSetId): readonly KnownArea[] {
  return sets[set].areas.map((area, unit) => ({ area, unit }));
}

/** The area behind a key that stands in a row or in an address. */
export function areaOfKey(key: string): KnownArea {
  const set = areaSetIds.find((id) => key.startsWith(`${id}:`));
  const unit = set === undefined ? undefined : sets[set].indexOf.get(key as AreaKey);
  const area = set === undefined || unit === undefined ? undefined : sets[set].areas[unit];
  if (area === undefined || unit === undefined) throw new Error(`No place has the key ${key}`);
  return { area, unit };
}

/** The area a planner calls `Xã Cốc Pàng`, in one set. */
export function areaNamed(name: string, set: AreaSetId): KnownArea {
  const found = areasOf(set).filter(({ area }) => areaName(area, 'vi') === name);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} places of ${set} are called ${name}`);
  }
  return only;
}
