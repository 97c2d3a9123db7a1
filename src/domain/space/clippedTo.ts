import { ClipType, FillRule } from 'clipper2-ts';
import type {
  Geometry,
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';
import { clip } from '../geometry/clip.ts';
import { Grid } from '../geometry/Grid.ts';
import { wound } from '../geometry/wound.ts';
import { areaCutter } from './areaCutter.ts';
import { areaTree } from './areaTree.ts';
import { pathsOf } from './pathsOf.ts';
import { polygonsOf } from './polygonsOf.ts';
import { shapeOf } from './shapeOf.ts';

/** A shape of one family: what remains of it is of the same family. */
type Plain = Exclude<Geometry, { readonly type: 'GeometryCollection' }>;

/**
 * The part of a shape that lies in an area. Lines and points on its border lie in it; of an area that only
 * touches it, nothing does.
 *
 * @param geometry degrees; a polygon must not cross itself
 * @returns of the same family (point, line, area), single or several as it falls; `null` where nothing remains
 */
export function clippedTo(geometry: Plain, mask: Polygon | MultiPolygon): Plain | null {
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint':
      return clippedPoints(geometry, mask);
    case 'LineString':
    case 'MultiLineString':
      return clippedLines(geometry, mask);
    default:
      return clippedArea(geometry, mask);
  }
}

function clippedArea(
  area: Polygon | MultiPolygon,
  mask: Polygon | MultiPolygon,
): Polygon | MultiPolygon | null {
  const [own, other] = [area, mask].map((each) => polygonsOf(each).map((rings) => wound(rings).rings)) as [
    Position[][][],
    Position[][][],
  ];
  const grid = new Grid(own[0]?.[0]?.[0] ?? [0, 0]);
  grid.remember([...other, ...own]);
  const paths = (polygons: Position[][][]) =>
    polygons.flatMap((rings) => rings.map((ring) => grid.path(ring)));
  if (paths(other).length === 0) return null;
  return shapeOf(grid.polygons(clip(ClipType.Intersection, FillRule.NonZero, paths(own), paths(other))));
}

function clippedLines(
  lines: LineString | MultiLineString,
  mask: Polygon | MultiPolygon,
): LineString | MultiLineString | null {
  const cut = areaCutter([mask]);
  const kept: Position[][] = [];
  for (const line of pathsOf(lines)) {
    let open: Position[] | null = null;
    for (let at = 1; at < line.length; at++) {
      for (const { from, to, areas } of cut(line[at - 1] ?? [], line[at] ?? [])) {
        if (areas.length === 0) open = null;
        else if (open !== null) open.push(to);
        else kept.push((open = [from, to]));
      }
    }
  }
  const [first, second] = kept;
  if (first === undefined) return null;
  return second === undefined
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: kept };
}

function clippedPoints(points: Point | MultiPoint, mask: Polygon | MultiPolygon): Point | MultiPoint | null {
  const tree = areaTree([mask]);
  const within = pathsOf(points)
    .flat()
    .filter(([x = NaN, y = NaN]) => tree.holding([x, y]).length > 0);
  const [first, second] = within;
  if (first === undefined) return null;
  return second === undefined
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: within };
}
