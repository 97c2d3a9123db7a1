import type { HazardClass } from '../../hazard/HazardClass.ts';

/** What a planner asks of a place for a new site. A distance that is `null` is not asked for. */
export interface ScreenChoices {
  /** The worst class that any of its land may have. */
  readonly worst: HazardClass | 'clear';
  /** Land that nobody looked at may be used; it stays open, never safe. */
  readonly unmapped: boolean;
  /** To the nearest commune seat. */
  readonly kmToCentre: number | null;
  readonly kmToRoad: number | null;
  readonly kmToFacility: number | null;
  readonly households: number;
  /** Above 0: houses, gardens and roads of the site together. */
  readonly hectaresPerHousehold: number;
}
