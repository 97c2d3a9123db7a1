import { hazardClasses } from '../hazard/HazardClass.ts';
import type { HazardChoices } from '../hazard/HazardChoices.ts';
import { hazardAt } from '../hazard/hazardAt.ts';
import type { HazardLayer } from '../hazard/HazardLayer.ts';
import type { UnitHazard } from '../hazard/unitHazardClass.ts';
import type { ReceivingSite } from './ReceivingSite.ts';

/** Whether a site may take families in. */
export interface JudgedSite {
  readonly site: ReceivingSite;
  readonly hazard: UnitHazard;
  /** `refused`: in a dangerous zone. `warned`: nobody looked there. `open`: neither, or the planner knows better. */
  readonly state: 'open' | 'warned' | 'refused';
}

/** A site where families would be in danger again is refused; one where nobody looked is not safe, and is said so. */
export function judgeSite(
  site: ReceivingSite,
  layers: readonly HazardLayer[],
  { riskClass }: Pick<HazardChoices, 'riskClass'>,
): JudgedSite {
  const hazard = hazardAt(site.position, layers);
  if (hazard === 'not-mapped') return { site, hazard, state: 'warned' };
  const isDangerous = hazard !== 'clear' && hazardClasses.indexOf(hazard) >= hazardClasses.indexOf(riskClass);
  return { site, hazard, state: isDangerous ? 'refused' : 'open' };
}
