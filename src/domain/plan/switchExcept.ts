import type { AreaKey } from '../area/Area.ts';
import type { Plan } from '../plan.ts';

/** Takes a place out of the ranking, or puts it back where it is out. */
export function switchExcept({ except }: Pick<Plan, 'except'>, key: AreaKey): Pick<Plan, 'except'> {
  const others = except.filter((each) => each !== key);
  return { except: others.length < except.length ? others : [...except, key] };
}
