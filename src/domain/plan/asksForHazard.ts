import { hazardIndicators } from '../indicator/catalogue/hazard.ts';
import type { Plan } from '../plan.ts';

const ids: ReadonlySet<string> = new Set(hazardIndicators.map(({ id }) => id));

/** Whether a plan looks at what the hazard layers say: on the map, in a score, or in the list of who is in danger. */
export function asksForHazard({ tab, paint, indicator, second, weights }: Plan): boolean {
  return (
    tab === 'safety' ||
    paint === 'hazard' ||
    ids.has(indicator) ||
    (paint === 'bivariate' && second !== null && ids.has(second)) ||
    Object.keys(weights).some((id) => ids.has(id))
  );
}
