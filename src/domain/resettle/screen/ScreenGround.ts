import type { Geometry } from 'geojson';
import type { AreaKey, Position } from '../../area/Area.ts';
import type { HazardLayer } from '../../hazard/HazardLayer.ts';

export interface ScreenCommune {
  readonly key: AreaKey;
  /** `null` where the seat is not known; a point inside is no seat. */
  readonly seat: Position | null;
  readonly shape: Geometry | null;
}

/** What the land is judged by; degrees, WGS 84. */
export interface ScreenGround {
  readonly layers: readonly HazardLayer[];
  /** Of 2025. */
  readonly communes: readonly ScreenCommune[];
  /** Empty where the planner brought none: nothing can then be said of the way to a road. */
  readonly roads: readonly Geometry[];
  /** Schools, health stations, water: empty where the planner brought none. */
  readonly facilities: readonly Geometry[];
}
