import type { Indicator } from './Indicator.ts';
import { periodFor } from './periodFor.ts';
import type { World } from './World.ts';

/**
 * The year of the figures that answer for a chosen year: that year where the planner brought figures of it,
 * else that of the indicator's period. An edit is tied to it, so that it stands wherever its figure does.
 */
export function figureYear(
  { own }: Pick<World, 'own'>,
  indicator: Pick<Indicator, 'id' | 'periods'>,
  year: number,
): number {
  const isBrought = own.some((figures) => figures.indicator === indicator.id && figures.year === year);
  return isBrought ? year : (periodFor(indicator, year)?.year ?? year);
}
