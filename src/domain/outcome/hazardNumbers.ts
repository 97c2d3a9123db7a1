import type { AreaSetId } from '../area/Area.ts';
import { membership } from '../area/membership.ts';
import { NOT_MAPPED } from '../classify/Legend.ts';
import { exposureAbove } from '../hazard/exposureAbove.ts';
import { hazardClasses } from '../hazard/HazardClass.ts';
import { unitHazardClass } from '../hazard/unitHazardClass.ts';
import type { World } from '../indicator/World.ts';

/**
 * Class numbers of a map of hazard: 0 where everything was looked at and too little found, then 1 to 4 from low to very high; NOT_MAPPED where what
 * nobody looked at could change that for the worse.
 *
 * @param share percentage of a unit's land that makes it count
 * @returns `null` while no exposure has been worked out
 */
export function hazardNumbers({ hazard, sets }: World, set: AreaSetId, share: number): Int8Array | null {
  if (hazard === undefined) return null;
  const count = sets[set].areas.length;
  const exposure =
    set === 'hamlet'
      ? hazard.exposure
      : exposureAbove(hazard.exposure, membership(sets, 'hamlet', set), count);
  return Int8Array.from({ length: count }, (_, unit) => {
    const { hazard: found } = unitHazardClass(exposure, unit, share / 100);
    if (found === 'not-mapped') return NOT_MAPPED;
    return found === 'clear' ? 0 : hazardClasses.indexOf(found) + 1;
  });
}
