import type { FeatureCollection } from 'geojson';
import { hazardClasses } from '../domain/hazard/HazardClass.ts';
import type { SafetyScene, SiteMark } from './SafetyScene.ts';

/** Zones of every layer, the worse ones above. */
export function zoneShapes(layers: SafetyScene['zones']): FeatureCollection {
  const shapes = layers.flatMap(({ zones }) =>
    zones.map(({ hazard, geometry }) => ({ rank: hazardClasses.indexOf(hazard) + 1, geometry })),
  );
  return {
    type: 'FeatureCollection',
    features: shapes
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ rank, geometry }) => ({ type: 'Feature', properties: { rank }, geometry })),
  };
}

/** Sites by their state, which says their form. */
export function siteShapes(sites: readonly SiteMark[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: sites.map(({ name, state, position }) => ({
      type: 'Feature',
      properties: { name, state },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

/** A line from every hamlet to its site. */
export function moveShapes(moves: SafetyScene['moves']): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: moves.map(({ from, to, households, isChosen }) => ({
      type: 'Feature',
      properties: { households, chosen: isChosen ? 1 : 0 },
      geometry: { type: 'LineString', coordinates: [[...from], [...to]] },
    })),
  };
}
