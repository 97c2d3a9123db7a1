import { indicatorById } from '../indicator/indicatorById.ts';
import type { World } from '../indicator/World.ts';

/** Shares are stored as 0..1 and printed as percent: bounds must be short in what is printed. */
export function printScale(world: World, indicator: string): number {
  return indicatorById(world, indicator).unit === 'share' ? 100 : 1;
}
