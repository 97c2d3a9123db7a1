import type { Position } from 'geojson';
import { boxOf } from './boxOf.ts';
import type { CoverageUnit } from './CoverageUnit.ts';
import type { Grid } from './Grid.ts';
import { polygonsArea } from './polygonsArea.ts';

/** A unit ready to be compared with its neighbours. */
export function prepareUnit(
  grid: Grid,
  name: string,
  polygons: readonly (readonly (readonly Position[])[])[],
  mended = false,
): CoverageUnit {
  const paths = polygons.flatMap((rings) => rings.map((ring) => grid.path(ring)));
  return { name, polygons, paths, area: polygonsArea(polygons), box: boxOf(paths), mended };
}
