import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AreaSet } from '../domain/area/AreaSet.ts';
import { borderBeside } from './borderBeside.ts';
import { boundsOf } from './boundsOf.ts';
import { labelsOf } from './labelsOf.ts';
import type { LabelSet } from './layers.ts';
import type { AreaShapes, MapGeometry } from './MapGeometry.ts';
import { outlineOf, type Outline } from './outlineOf.ts';
import { shapeOf } from './shapesOf.ts';

/**
 * The same geometry with the planner's own shapes for one set, in the set's order; `null` where the file
 * had no shape for a unit, which then keeps its schematic one: no unit ever loses its figure on the map.
 * Shapes from a file share no arcs, so each outline is drawn by itself; where the file covers every unit, its
 * outer limit also takes the place of the schematic province.
 */
export function withOwnShapes(
  geometry: MapGeometry,
  set: AreaSet,
  shapes: readonly (Feature<Polygon | MultiPolygon> | null)[],
): MapGeometry {
  const schematic = new Map(geometry.areas[set.id].features.map((shape) => [shape.id, shape]));
  const features = shapes.flatMap((own, index) =>
    own === null ? (schematic.get(index) ?? []) : [shapeOf(set, index, own.geometry)],
  );
  const own: AreaShapes = { type: 'FeatureCollection', features };
  const [west, south, east, north] = geometry.bounds;
  const [w, s, e, n] = boundsOf(features.map((feature) => feature.geometry)) ?? geometry.bounds;
  const outline = shapes.includes(null) ? null : outlineOf(own);
  const limits = outline === null ? geometry : withLimits(geometry, outline);
  return {
    ...limits,
    areas: { ...limits.areas, [set.id]: own },
    lines: { ...limits.lines, [set.id]: own },
    labels: hasLabels(set.id) ? { ...geometry.labels, [set.id]: labelsOf(set, own) } : geometry.labels,
    bounds: [Math.min(west, w), Math.min(south, s), Math.max(east, e), Math.max(north, n)],
  };
}

/** The province as the file draws it, in place of the schematic one. */
function withLimits(geometry: MapGeometry, { land, line }: Outline): MapGeometry {
  const { province } = geometry.areas;
  return {
    ...geometry,
    areas: {
      ...geometry.areas,
      province: { ...province, features: province.features.map((shape) => ({ ...shape, geometry: land })) },
    },
    lines: {
      ...geometry.lines,
      province: {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: null, geometry: line }],
      },
    },
    border: borderBeside(geometry.border, province),
  };
}

function hasLabels(set: string): set is LabelSet {
  return set !== 'province';
}
