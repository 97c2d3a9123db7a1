import { catalogue } from './catalogue.ts';
import type { Indicator } from './Indicator.ts';
import type { World } from './World.ts';

const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]));

/**
 * The entry of an indicator, or undefined for an id nobody knows (an address from another version).
 * @param world where given, the planner's own measures are found too
 */
export function indicatorById(id: string, world?: Pick<World, 'ownIndicators'>): Indicator | undefined {
  return byId.get(id) ?? world?.ownIndicators.find((indicator) => indicator.id === id);
}
