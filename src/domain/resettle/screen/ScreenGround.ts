import type { Geometry } from 'geojson';
import type { AreaKey, Position } from '../../area/Area.ts';
import type { HazardLayer } from '../../hazard/HazardLayer.ts';
import type { PlaceDistance } from './ScreenChoices.ts';

export interface ScreenCommune {
  readonly key: AreaKey;
  /** `null` where the seat is not known; a point inside is no seat. */
  readonly seat: Position | null;
  readonly shape: Geometry | null;
}

/** A hamlet that is to be moved. */
export interface ScreenHamlet {
  readonly key: string;
  readonly position: Position | null;
  /** Of 2025; `null` where it is not known. */
  readonly commune: string | null;
  /** To be moved; `null` where it is not known how many. */
  readonly households: number | null;
}

/** Roads, water points, schools and health stations that the planner brought; empty where there is none: then nothing can be said of the way. */
export type ScreenFeatures = Readonly<Record<Exclude<PlaceDistance, 'centre'>, readonly Geometry[]>>;

/** What the land is judged by; degrees, WGS 84. */
export interface ScreenGround {
  readonly layers: readonly HazardLayer[];
  /** Of 2025. */
  readonly communes: readonly ScreenCommune[];
  readonly features: ScreenFeatures;
  readonly hamlets: readonly ScreenHamlet[];
}
