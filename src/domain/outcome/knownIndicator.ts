import type { Indicator } from '../indicator/Indicator.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { World } from '../indicator/World.ts';

/** The entry a plan or a rule set names. Plans are read against the known ids, so an unknown one is our own mistake. */
export function knownIndicator(world: World, id: string): Indicator {
  const indicator = indicatorById(id, world);
  if (indicator === undefined) throw new Error(`No indicator is called ${id}`);
  return indicator;
}
