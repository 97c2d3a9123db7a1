import type { Position } from '../area/Area.ts';
import type { HazardClass } from '../hazard/HazardClass.ts';

/** A place that could take families in. Missing figures are `null`, never zero. */
export interface ReceivingSite {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  /** Households it can take in. */
  readonly capacity: number | null;
  /** Hectares of land for houses and gardens. */
  readonly landHectares: number | null;
  readonly kmToRoad: number | null;
  readonly kmToWater: number | null;
  readonly kmToSchool: number | null;
  readonly kmToHealthStation: number | null;
  /** Million đồng for one household, all works included. */
  readonly costPerHousehold: number | null;
  /** The class that whoever keeps the site says its land has; absent where nobody said. */
  readonly statedHazard?: HazardClass;
  /** Generated, not surveyed. */
  readonly sample: boolean;
}
