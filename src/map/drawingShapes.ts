import type { FeatureCollection, Geometry } from 'geojson';
import type { Position } from '../domain/area/Area.ts';

/** What is being drawn by hand. */
export interface DrawingScene {
  readonly corners: readonly Position[];
  /** Where the next corner would stand. */
  readonly aim: Position | null;
  /** A zone has sides; a site is one point. */
  readonly isZone: boolean;
  readonly isCrossing: boolean;
}

/** The land enclosed so far, its sides, the side that closes it, and its corners. */
export function drawingShapes({ corners, aim, isZone, isCrossing }: DrawingScene): FeatureCollection {
  const path = aim === null ? corners : [...corners, aim];
  const [first] = path;
  const last = path.at(-1);
  const shapes: (readonly [part: string, geometry: Geometry])[] = corners.map((corner) => [
    'corner',
    { type: 'Point', coordinates: [...corner] },
  ]);
  if (isZone && first !== undefined && last !== undefined && path.length > 1) {
    shapes.push(['side', { type: 'LineString', coordinates: path.map((corner) => [...corner]) }]);
    if (path.length > 2) {
      shapes.push(
        ['land', { type: 'Polygon', coordinates: [[...path, first].map((corner) => [...corner])] }],
        ['closing', { type: 'LineString', coordinates: [[...last], [...first]] }],
      );
    }
  }
  return {
    type: 'FeatureCollection',
    features: shapes.map(([part, geometry]) => ({
      type: 'Feature',
      properties: { part, crossing: isCrossing ? 1 : 0 },
      geometry,
    })),
  };
}
