import type { Geometry } from 'geojson';
import type { Area, AreaSetId } from '../area/Area.ts';
import type { MapOver } from './MapOver.ts';

/** An area with its shape. */
export interface Named {
  readonly area: Area;
  readonly shape: Geometry | null;
}

/** Everything on a map sheet that has a place; degrees of WGS 84. */
export interface SheetShapes {
  /** Of the painted set, in its order; `null` for a unit without a shape. */
  readonly units: readonly (Geometry | null)[];
  /** Whole shapes of larger areas whose limits lie over the units, the largest last. */
  readonly limits: readonly { readonly set: AreaSetId; readonly shapes: readonly Geometry[] }[];
  readonly province: Geometry | null;
  readonly border: Geometry | null;
  /** Land around the province. */
  readonly around: readonly { readonly abroad: boolean; readonly shape: Geometry }[];
  /** Communes of the painted hamlets: over the province these are named, the hamlets are too many. */
  readonly communes: readonly Named[];
  readonly over: MapOver;
}
