import type { Plan } from '../plan.ts';

/** Whether small maps by year stand in the place of the map: only while that is painted by one measure. */
export const showsYears = ({
  multiples,
  paint,
  beside,
}: Pick<Plan, 'multiples' | 'paint' | 'beside'>): boolean =>
  multiples && paint === 'indicator' && beside === null;
