import { hazardClasses } from '../hazard/HazardClass.ts';
import type { HazardChoices } from '../hazard/HazardChoices.ts';
import type { UnitHazard } from '../hazard/unitHazardClass.ts';
import type { ReceivingSite } from './ReceivingSite.ts';

/** A site with what the hazard layers say of its place. */
export interface LocatedSite {
  readonly site: ReceivingSite;
  readonly mapped: UnitHazard;
  /** Key of the commune of 2025 it lies in; `null` where that is not known. */
  readonly commune: string | null;
  /** The planner's own, brought or taken out of a search. */
  readonly isOwn: boolean;
}

/** Whether a site may take families in. */
export interface JudgedSite extends LocatedSite {
  /** What counts: the worse of what the layers and the site itself say. */
  readonly hazard: UnitHazard;
  /** `refused`: in a dangerous zone. `warned`: nobody looked there. */
  readonly state: 'open' | 'warned' | 'refused';
}

/**
 * A site where families would be in danger again is refused; one where nobody looked is not safe, and is said so. Where the layers and the
 * site itself say different things the worse counts; where no layer looked, what the site itself says does.
 */
export function judgeSite(located: LocatedSite, riskClass: HazardChoices['riskClass']): JudgedSite {
  const hazard = worse(located.mapped, located.site.statedHazard ?? null);
  if (hazard === 'not-mapped') return { ...located, hazard, state: 'warned' };
  const isDangerous = hazard !== 'clear' && hazardClasses.indexOf(hazard) >= hazardClasses.indexOf(riskClass);
  return { ...located, hazard, state: isDangerous ? 'refused' : 'open' };
}

const order: readonly UnitHazard[] = ['not-mapped', 'clear', ...hazardClasses];

function worse(mapped: UnitHazard, stated: UnitHazard | null): UnitHazard {
  return stated !== null && order.indexOf(stated) > order.indexOf(mapped) ? stated : mapped;
}
