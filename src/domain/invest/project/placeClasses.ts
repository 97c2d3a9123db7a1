import type { AreaKey } from '../../area/Area.ts';
import { fundClasses, fundClassOf, type FundClass } from '../fundClasses.ts';
import type { Funding } from '../Funding.ts';
import type { FundStudy } from '../FundStudy.ts';
import type { FundProject } from './FundProject.ts';

/** How each place with projects stands: as the project there that is the surest of its money. */
export function placeClasses(
  projects: readonly Pick<FundProject, 'id' | 'place'>[],
  funding: Funding,
  study: FundStudy | null,
): ReadonlyMap<AreaKey, FundClass> {
  const classes = new Map<AreaKey, FundClass>();
  for (const { id, place } of projects) {
    if (place === null) continue;
    const own = fundClassOf(id, funding, study);
    const known = classes.get(place);
    if (known === undefined || fundClasses.indexOf(own) < fundClasses.indexOf(known)) classes.set(place, own);
  }
  return classes;
}
