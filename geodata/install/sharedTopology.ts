import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';
import { ringMeetings } from '../../src/domain/geometry/ringMeetings.ts';
import { areaKm2 } from './areaKm2.ts';
import type { UnitShape } from './UnitShape.ts';

type Units = Topology<{ commune2025: GeometryCollection }>;

/**
 * Triangles that a thinned line may cut off, in square degrees: 230 m² in the north of Vietnam, then finer
 * until no line crosses another. At zoom 13 the coarsest is one pixel.
 */
const thinnings = [2e-8, 1e-8, 5e-9, 1e-9, 0];
/** Steps across the province within which two points of a file are the same: about 0.2 m for 170 km. */
const sameWithin = 1e6;
/** Steps of the grid the points are put on, across the province: about 1.7 m for 170 km. */
const gridSteps = 1e5;
/** By how much thinning may change the area of a unit. */
const areaKept = 0.005;

/**
 * Units as the page loads them: every border drawn once for both its units, thinned without opening it, and the
 * province as what they make together.
 *
 * @param shapes of units that tile the province; borders are shared where their points are the same
 * @param province code of the province
 */
export function sharedTopology(shapes: readonly UnitShape[], province: string): Topology {
  const collection: FeatureCollection<Polygon | MultiPolygon> = {
    type: 'FeatureCollection',
    // The page asks for codes and shapes only; names and figures stand in areas.json.
    features: shapes.map(({ id, geometry }) => ({ type: 'Feature', id, properties: null, geometry })),
  };
  // topology() makes a collection of a collection; its types say any geometry.
  const weighed = presimplify(topology({ commune2025: collection }, sameWithin) as unknown as Units);
  const thinned = thinnings.map((least) => () => thin(weighed, least));
  const [coarsest] = thinned;
  const chosen = thinned.find((draw) => isSound(draw(), shapes)) ?? thinned.at(-1) ?? coarsest;
  if (chosen === undefined) throw new Error('There must be a thinning to try');
  return withProvince(chosen(), province);
}

function thin(weighed: Units, least: number): Units {
  const drawn = simplify(weighed, least);
  const kept = filter(drawn, filterWeight(drawn, least)) as Units;
  return quantize(kept, gridSteps);
}

/** No unit lost, none changed in size, no line across another. */
function isSound(drawn: Units, shapes: readonly UnitShape[]): boolean {
  const { features } = feature(drawn, drawn.objects.commune2025);
  return shapes.every((shape, index) => {
    const found = features[index];
    if (found?.geometry.type !== 'Polygon' && found?.geometry.type !== 'MultiPolygon') return false;
    const unit = { ...found, geometry: found.geometry };
    if (Math.abs(areaKm2(unit) / areaKm2(shape) - 1) > areaKept) return false;
    return ringMeetings(ringsOf(unit.geometry)).crossings === 0;
  });
}

function ringsOf({ type, coordinates }: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

/** With the province as one shape; holes that slivers between units leave are no part of its outline. */
function withProvince(units: Units, province: string): Topology {
  const parts = units.objects.commune2025.geometries.filter(
    (each): each is PolygonArcs | MultiPolygonArcs => each.type === 'Polygon' || each.type === 'MultiPolygon',
  );
  const merged = mergeArcs(units, parts);
  const whole = { ...merged, id: province, arcs: merged.arcs.map((rings) => rings.slice(0, 1)) };
  return {
    ...units,
    objects: {
      province: { type: 'GeometryCollection', geometries: [whole] },
      commune2025: units.objects.commune2025,
    },
  };
}
