import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Steps } from '../steps/Steps.ts';
import { areaCutter } from './areaCutter.ts';
import type { Road } from './Road.ts';
import { straightKm } from './straightKm.ts';
import type { SurfaceLengths } from './SurfaceLengths.ts';

/** Roads between two steps. */
const turn = 64;

/**
 * How much road of which surface lies in each area. Every stretch counts once: along a border that two areas share
 * it belongs to the one that comes first, along an outer border (a hole's too) to the area inside it. Where areas
 * overlap, the first counts as well; `shared` says how much road that is.
 *
 * @param areas degrees; `null` for a unit without shape, which has no road
 */
export function* roadLengths(
  areas: readonly (Polygon | MultiPolygon | null)[],
  roads: readonly Road[],
): Steps<SurfaceLengths> {
  const cut = areaCutter(areas);
  const surfaces = [...new Set(roads.map(({ surface }) => surface))].sort();
  const placeOf = new Map(surfaces.map((surface, place) => [surface, place]));
  const km = surfaces.map(() => new Float64Array(areas.length));
  const outside = new Float64Array(surfaces.length);
  let shared = 0;
  for (const [at, { geometry, surface }] of roads.entries()) {
    if (at % turn === 0) yield at / roads.length;
    const place = placeOf.get(surface) ?? 0;
    const own = km[place] ?? new Float64Array(areas.length);
    for (const [from, to] of straightPieces(geometry)) {
      for (const part of cut(from, to)) {
        const length = straightKm(part.from, part.to);
        const [area, second] = part.areas;
        if (area === undefined) outside[place] = (outside[place] ?? 0) + length;
        else own[area] = (own[area] ?? 0) + length;
        if (second !== undefined) shared += length;
      }
    }
  }
  return { units: areas.length, surfaces, km, outside, shared };
}

function* straightPieces(geometry: Road['geometry']): Generator<readonly [Position, Position]> {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  for (const line of lines)
    for (let at = 1; at < line.length; at++) yield [line[at - 1] ?? [], line[at] ?? []];
}
