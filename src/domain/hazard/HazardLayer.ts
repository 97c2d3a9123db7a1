import type { MultiPolygon, Polygon } from 'geojson';
import type { HazardClass } from './HazardClass.ts';

export const hazardKinds = ['landslide', 'flash-flood', 'river-flood', 'subsidence'] as const;
export type HazardKind = (typeof hazardKinds)[number];

/** A zone of one class; degrees, WGS 84. Zones of a layer may overlap: the worse class counts. */
export interface HazardZone {
  readonly hazard: HazardClass;
  readonly geometry: Polygon | MultiPolygon;
}

/**
 * Which land a layer speaks of: its zones alone, every place, or these areas. Inside it and in no zone, no hazard was found. Outside it nobody
 * looked, and not mapped is not safe.
 */
export type HazardCoverage = 'zones' | 'everywhere' | readonly (Polygon | MultiPolygon)[];

/** Zones of one hazard, with the land that was looked at. */
export interface HazardLayer {
  readonly id: string;
  readonly kind: HazardKind;
  readonly zones: readonly HazardZone[];
  readonly coverage: HazardCoverage;
}
