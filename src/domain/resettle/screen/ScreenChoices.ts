import type { HazardClass } from '../../hazard/HazardClass.ts';

/** What the way from a place may be measured to, in the order in which a planner reads it. `centre`: the nearest commune seat. */
export const placeDistances = ['road', 'water', 'school', 'healthStation', 'centre'] as const;
export type PlaceDistance = (typeof placeDistances)[number];

/** The worst class that the land of a place may have. Dangerous classes are not offered. */
export const allowedClasses = ['clear', 'low', 'medium'] as const satisfies readonly (
  HazardClass | 'clear'
)[];
export type AllowedClass = (typeof allowedClasses)[number];

/** What a planner asks of a place for a new site: the province's own conditions, of no decree. */
export interface ScreenChoices {
  /** Each place has land for so many. */
  readonly households: number;
  /** Above 0: house, garden and the roads of the site together. */
  readonly squareMetresPerHousehold: number;
  readonly worst: AllowedClass;
  /** Land that nobody looked at may be used; it stays open, never safe. */
  readonly unmapped: boolean;
  /** Kilometres at most; what is left out is not asked for. */
  readonly within: Readonly<Partial<Record<PlaceDistance, number>>>;
  /** So many places are proposed in one commune. */
  readonly perCommune: number;
}
