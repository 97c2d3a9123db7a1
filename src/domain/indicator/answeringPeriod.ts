import { figureYear } from './figureYear.ts';
import type { Indicator, Period } from './Indicator.ts';
import { periodFor } from './periodFor.ts';
import type { World } from './World.ts';

/**
 * The moment of the figures that answer for a chosen year. A year that the planner brought and the catalogue does not know is told as
 * its end: figures of 2027 are never called those of 2025. `null` only for an indicator without any figure in time.
 */
export function answeringPeriod(
  world: Pick<World, 'own'>,
  indicator: Pick<Indicator, 'id' | 'periods'>,
  year: number,
): Period | null {
  const known = periodFor(indicator, year);
  const at = figureYear(world, indicator, year);
  const isBrought = known === null ? at === year && brought(world, indicator.id, year) : known.year !== at;
  return isBrought ? { year: at, moment: 'end' } : known;
}

const brought = ({ own }: Pick<World, 'own'>, id: string, year: number) =>
  own.some((figures) => figures.indicator === id && figures.year === year);
