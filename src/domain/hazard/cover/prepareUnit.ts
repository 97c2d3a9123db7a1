import { area as turfArea } from '@turf/turf';
import { ClipType, FillRule, type Paths64 } from 'clipper2-ts';
import type { Geometry, Position } from 'geojson';
import { cleanPaths } from '../../geometry/cleanPaths.ts';
import { clipFlat } from '../../geometry/clipFlat.ts';
import type { Grid } from '../../geometry/Grid.ts';
import { closedPolygons } from '../../geometry/closedPolygons.ts';
import { earthRadius } from '../../space/earthRadius.ts';

/** A unit ready to be laid over zones. */
export interface HazardUnit {
  /** Clean, on the grid. */
  readonly paths: Paths64;
  /** In steradians. */
  readonly measure: number;
  /** In km². */
  readonly area: number;
}

/** Share by which two measures of one shape may differ and mean the same. */
const alike = 1e-3;

/**
 * A unit on the grid with its area as Turf has it; `null` for what has no land. Of an outline that crosses itself Turf gives the
 * difference of its lobes; there the land it encloses is measured.
 */
export function prepareUnit(grid: Grid, geometry: Geometry | null): HazardUnit | null {
  const polygons = closedPolygons(geometry);
  if (polygons.length === 0) return null;
  const each = polygons.map((rings) => cleanPaths(rings.map((ring) => grid.path(ring))));
  const paths = each.length === 1 ? each.flat() : clipFlat(ClipType.Union, FillRule.NonZero, each.flat());
  const measure = paths.reduce((sum, path) => sum + grid.measure(path), 0);
  const coordinates = polygons as Position[][][];
  const drawn = turfArea({ type: 'MultiPolygon', coordinates }) / 1e6;
  const enclosed = measure * earthRadius ** 2;
  return { paths, measure, area: Math.abs(drawn - enclosed) <= alike * enclosed ? drawn : enclosed };
}
