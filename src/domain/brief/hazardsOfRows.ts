import { membership } from '../area/membership.ts';
import { exposureAbove } from '../hazard/exposureAbove.ts';
import { shareFrom } from '../hazard/shareFrom.ts';
import { unitHazardClass } from '../hazard/unitHazardClass.ts';
import type { BriefFrom } from './briefOf.ts';
import type { BriefHazard } from './BriefRow.ts';

/** What the hazard layers say of each unit, by index; `null` for all until exposure has been worked out. */
export function hazardsOfRows({ world, outcome }: BriefFrom): (unit: number) => BriefHazard | null {
  const { hazard, sets } = world;
  const { plan, set } = outcome;
  if (hazard === undefined) return () => null;
  const exposure =
    set === 'hamlet'
      ? hazard.exposure
      : exposureAbove(hazard.exposure, membership(sets, 'hamlet', set), sets[set].areas.length);
  return (unit) => {
    const { hazard: worst, mayBeHigher } = unitHazardClass(exposure, unit, plan.riskShare / 100);
    const share = shareFrom(exposure, unit, plan.riskClass);
    return { worst, mayBeHigher, share: Number.isNaN(share.certain) ? null : share };
  };
}
