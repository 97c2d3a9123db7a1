import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../area/Area.ts';
import type { HazardLayer } from '../hazard/HazardLayer.ts';
import type { SiteState } from './siteStates.ts';

/** A site that could take families in. */
export interface SiteMark {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  readonly state: SiteState;
}

/** Families that go from a hamlet to a site. */
export interface Move {
  readonly from: Position;
  readonly to: Position;
  readonly households: number;
  /** Of the hamlet that is looked at. */
  readonly isChosen: boolean;
}

/** A place that a search found: no site yet. */
export interface PlaceMark {
  readonly shape: Polygon | MultiPolygon;
  readonly point: Position;
  readonly isChosen: boolean;
}

/** What the question of safety lays over the units. */
export interface SafetyScene {
  readonly zones: readonly HazardLayer[];
  readonly sites: readonly SiteMark[];
  readonly moves: readonly Move[];
  readonly places: readonly PlaceMark[];
}

/** Nothing of it. */
export const noSafety: SafetyScene = { zones: [], sites: [], moves: [], places: [] };
