import { combinationOf } from '../../domain/hazard/HazardCombination.ts';
import type { EmbeddedHazardLayer } from '../../domain/hazard/EmbeddedHazardLayer.ts';
import { exposuresOfAreas } from '../../domain/hazard/exposuresOfAreas.ts';
import { withHazardFigures } from '../../domain/hazard/withHazardFigures.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Plan } from '../../domain/plan.ts';
import { finished } from '../../domain/steps/finished.ts';
import type { Embedded } from './openEmbedded.ts';

/** The layers that a plan names, or all there are. */
export const hazardsFor = ({ hazards }: Plan, embedded: Embedded): readonly EmbeddedHazardLayer[] =>
  embedded.hazards().filter(({ id }) => hazards === null || hazards.includes(id));

/** The world with what these layers say of its hamlets. */
export function exposedBy(plan: Plan, embedded: Embedded): World {
  const layers = hazardsFor(plan, embedded);
  const hazard = {
    ...finished(exposuresOfAreas(embedded.shapesOf('hamlet'), layers, [])),
    layers: layers.map(({ id, kind, name, sample }) => ({ id, kind, name, sample })),
    combination: combinationOf(plan),
    events: [],
  };
  return withHazardFigures({ ...embedded.world, hazard });
}
