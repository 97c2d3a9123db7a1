import { nothingOver, type MapOver } from '../domain/brief/MapOver.ts';
import type { Plan } from '../domain/plan.ts';
import type { Portal } from './Portal.svelte.ts';

/** What a plan alone lays over the units: the planner's own layers and hazard zones. Sites and ways need a match. */
export function groundShown({ library, hazards }: Pick<Portal, 'library' | 'hazards'>, plan: Plan): MapOver {
  const inUse = plan.tab === 'safety' && plan.zones ? hazards.inUse(plan) : [];
  return {
    ...nothingOver,
    layers: library.layers.filter(({ id }) => plan.layers.includes(id)),
    zones: inUse.map(({ layer }) => layer),
    sample: { zones: inUse.some(({ sample }) => sample), sites: false },
  };
}
