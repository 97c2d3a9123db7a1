import type { Polygon } from 'geojson';
import type { Position } from '../area/Area.ts';
import type { HazardClass } from '../hazard/HazardClass.ts';
import type { HazardKind } from '../hazard/HazardLayer.ts';
import type { OwnLayer } from '../layer/OwnLayer.ts';

/** What a planner says of a zone drawn by hand. */
export interface DrawnZoneWords {
  readonly name: string;
  readonly kind: HazardKind;
  readonly hazard: HazardClass;
}

/** What a planner says of a site put on the map by hand; `null` is not known. */
export interface DrawnSiteWords {
  readonly name: string;
  readonly capacity: number | null;
  readonly landHectares: number | null;
  /** Million đồng. */
  readonly costPerHousehold: number | null;
}

/**
 * A zone drawn by hand as a layer of the planner's own, so that it is kept, counted and taken back by itself. It speaks of its own land only: beside it
 * nobody looked.
 *
 * @param mark what tells it from every other layer: lower-case letters and digits
 */
export function layerOfDrawnZone(
  polygon: Polygon,
  { name, kind, hazard }: DrawnZoneWords,
  mark: string,
): OwnLayer {
  return {
    id: `hazard-drawn-${mark}`,
    name,
    file: name,
    role: 'hazard',
    features: [{ type: 'Feature', properties: { name, class: hazard }, geometry: polygon }],
    hazard: { kind, field: 'class', classes: [hazard], coverage: 'zones' },
  };
}

/** A receiving site put on the map by hand, in a layer of its own; ways that nobody measured stay missing. */
export function layerOfDrawnSite(
  position: Position,
  { name, capacity, landHectares, costPerHousehold }: DrawnSiteWords,
  mark: string,
): OwnLayer {
  return {
    id: `sites-drawn-${mark}`,
    name,
    file: name,
    role: 'sites',
    features: [
      { type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates: [...position] } },
    ],
    sites: [
      {
        id: `drawn-${mark}`,
        name,
        position,
        capacity,
        landHectares,
        kmToRoad: null,
        kmToWater: null,
        kmToSchool: null,
        kmToHealthStation: null,
        costPerHousehold,
        sample: false,
      },
    ],
  };
}
