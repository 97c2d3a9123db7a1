import type { Words } from '../indicator/Indicator.ts';
import type { HazardLayer } from './HazardLayer.ts';

/** A hazard layer that comes with the portal, and what it is called. */
export interface EmbeddedHazardLayer extends HazardLayer {
  readonly name: Words;
  /** Who drew it, from what. */
  readonly source: Words;
  /** Generated, not mapped by anybody: never for a decision about a place. */
  readonly sample: boolean;
}
