import { catalogue } from './catalogue.ts';
import type { World } from './World.ts';

/** Every indicator that there can be figures of: those of the catalogue and the planner's own. */
export function indicatorIds({ ownIndicators }: Pick<World, 'ownIndicators'>): ReadonlySet<string> {
  return new Set([...catalogue, ...ownIndicators].map(({ id }) => id));
}
