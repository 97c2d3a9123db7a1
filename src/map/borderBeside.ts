import type { LineString, MultiLineString, Polygon, MultiPolygon, Position } from 'geojson';
import type { AreaShapes, Lines } from './MapGeometry.ts';

/**
 * The national border without the stretch along the schematic province: beside the planner's own
 * boundaries that stretch would be a second, contradicting limit.
 */
export function borderBeside(border: Lines, province: AreaShapes): Lines {
  const along = new Set(province.features.flatMap(({ geometry }) => pointsOf(geometry).map(String)));
  const lines = border.features.flatMap(({ geometry }) =>
    linesOf(geometry).flatMap((line) => runsOutside(line, along)),
  );
  const geometry: MultiLineString = { type: 'MultiLineString', coordinates: lines };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: null, geometry }] };
}

function linesOf(geometry: LineString | MultiLineString | Polygon | MultiPolygon): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

function pointsOf(geometry: Polygon | MultiPolygon): readonly Position[] {
  return linesOf(geometry).flat();
}

/** A stretch belongs to the province when both its ends do. */
function runsOutside(line: readonly Position[], along: ReadonlySet<string>): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    const isInside = before !== undefined && along.has(String(before)) && along.has(String(point));
    if (isInside) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    run.push(point);
  }
  return run.length > 1 ? [...runs, run] : runs;
}
