import type { World } from '../indicator/World.ts';
import { knownIndicator } from './knownIndicator.ts';

/** Shares are stored as 0..1 and printed as percent: bounds must be short in what is printed. */
export function printScale(world: World, indicator: string): number {
  return knownIndicator(world, indicator).unit === 'share' ? 100 : 1;
}
