import type { Feature, Geometry } from 'geojson';

/** What a planner says a layer is, when it does not draw units. */
export const layerRoles = ['hazard', 'roads', 'facilities', 'places'] as const;
export type LayerRole = (typeof layerRoles)[number];

/** A layer the planner brought that lies over the units: zones, roads, facilities, reported places. */
export interface OwnLayer {
  /** Unique among the planner's layers, stable, fit for an address. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly role: LayerRole;
  /** Degrees, WGS 84; properties as in the file. */
  readonly features: readonly Feature<Geometry, Readonly<Record<string, string>>>[];
}
