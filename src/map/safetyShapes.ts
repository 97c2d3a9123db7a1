import type { FeatureCollection } from 'geojson';
import type { Position } from '../domain/area/Area.ts';
import { hazardClasses } from '../domain/hazard/HazardClass.ts';
import type { SafetyScene, SiteMark } from '../domain/resettle/SafetyScene.ts';

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

/** A line from every hamlet to its site, and at the site where it comes from, in degrees clockwise from the top of the map. */
export function moveShapes(moves: SafetyScene['moves']): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: moves.flatMap(({ from, to, households, isChosen }) => {
      const properties = { households, chosen: isChosen ? 1 : 0, heading: headingOf(from, to) };
      return [
        {
          type: 'Feature' as const,
          properties: { ...properties, part: 'line' },
          geometry: { type: 'LineString' as const, coordinates: [[...from], [...to]] },
        },
        ...(['start', 'end'] as const).map((part) => ({
          type: 'Feature' as const,
          properties: { ...properties, part },
          geometry: { type: 'Point' as const, coordinates: part === 'start' ? [...from] : [...to] },
        })),
      ];
    }),
  };
}

/** The direction of a straight line of the map, which is none of the earth: on Mercator's projection. */
function headingOf([west, south]: Position, [east, north]: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const height = (latitude: number) => Math.asinh(Math.tan(radians(latitude)));
  const heading = Math.atan2(radians(east - west), height(north) - height(south));
  return (heading * 180) / Math.PI;
}

/** The land of every place, and its point, by which it is seen from afar. */
export function placeShapes(places: SafetyScene['places']): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.flatMap(({ shape, point, isChosen }) => {
      const properties = { chosen: isChosen ? 1 : 0 };
      return [shape, { type: 'Point' as const, coordinates: [...point] }].map((geometry) => ({
        type: 'Feature' as const,
        properties,
        geometry,
      }));
    }),
  };
}
