import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { Language } from '../Language.ts';
import { figuresSaid } from './figuresSaid.ts';

/** What every unit of an outcome says, by its key: for pictures in which nothing is worked out any more. */
export function figuresByKey(
  outcome: Outcome,
  world: World,
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(
    world.sets[outcome.set].areas.flatMap(({ key }, unit) => {
      const said = figuresSaid(outcome, world, unit, language);
      return said === null ? [] : [[key, said] as const];
    }),
  );
}
