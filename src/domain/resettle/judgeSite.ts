import { hazardClasses } from '../hazard/HazardClass.ts';
import type { HazardChoices } from '../hazard/HazardChoices.ts';
import type { UnitHazard } from '../hazard/unitHazardClass.ts';
import type { ReceivingSite } from './ReceivingSite.ts';

/** A site with what the hazard layers say of its place. */
export interface LocatedSite {
  readonly site: ReceivingSite;
  readonly hazard: UnitHazard;
  /** Key of the commune of 2025 it lies in; `null` where that is not known. */
  readonly commune: string | null;
  /** The planner's own, brought or taken out of a search. */
  readonly isOwn: boolean;
}

/** Whether a site may take families in. */
export interface JudgedSite extends LocatedSite {
  /** `refused`: in a dangerous zone. `warned`: nobody looked there. */
  readonly state: 'open' | 'warned' | 'refused';
}

/** A site where families would be in danger again is refused; one where nobody looked is not safe, and is said so. */
export function judgeSite(located: LocatedSite, riskClass: HazardChoices['riskClass']): JudgedSite {
  const { hazard } = located;
  if (hazard === 'not-mapped') return { ...located, state: 'warned' };
  const isDangerous = hazard !== 'clear' && hazardClasses.indexOf(hazard) >= hazardClasses.indexOf(riskClass);
  return { ...located, state: isDangerous ? 'refused' : 'open' };
}
