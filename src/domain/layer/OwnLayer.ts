import type { Feature, Geometry } from 'geojson';
import type { HazardClass } from '../hazard/HazardClass.ts';
import type { HazardKind } from '../hazard/HazardLayer.ts';
import type { ReceivingSite } from '../resettle/ReceivingSite.ts';

/** What a planner says a layer is, when it does not draw units. */
export const layerRoles = ['hazard', 'roads', 'facilities', 'places', 'sites', 'buildings'] as const;
export type LayerRole = (typeof layerRoles)[number];

/** What the planner says zones mean. */
export interface HazardReading {
  readonly kind: HazardKind;
  /** The property whose values are classes. */
  readonly field: string;
  /** By feature; `null` where the value of the property is no class. */
  readonly classes: readonly (HazardClass | null)[];
  /** Which land the file speaks of beside its zones. */
  readonly coverage: 'zones' | 'everywhere';
}

/** A layer the planner brought that lies over the units: zones, roads, facilities, reported places, receiving sites, houses. */
export interface OwnLayer {
  /** Unique among the planner's layers, stable, fit for an address. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly role: LayerRole;
  /** Degrees, WGS 84; properties as in the file. */
  readonly features: readonly Feature<Geometry, Readonly<Record<string, string>>>[];
  /** Of zones, once their classes are known; without them nothing can be said of exposure. */
  readonly hazard?: HazardReading;
  /** Of places that could take families in. */
  readonly sites?: readonly ReceivingSite[];
}
