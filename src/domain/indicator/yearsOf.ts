import type { Indicator } from './Indicator.ts';
import type { World } from './World.ts';

/** The years an indicator has figures of, ascending: those of the catalogue and those the planner brought. */
export function yearsOf(
  { id, periods }: Pick<Indicator, 'id' | 'periods'>,
  { own }: Pick<World, 'own'>,
): readonly number[] {
  const brought = own.filter(({ indicator }) => indicator === id);
  return [...new Set([...periods, ...brought].map(({ year }) => year))].sort((one, other) => one - other);
}
