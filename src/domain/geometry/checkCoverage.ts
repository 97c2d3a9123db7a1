import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Problem } from '../problem/Problem.ts';
import { prepareUnit } from './prepareUnit.ts';
import type { CoverageUnit } from './CoverageUnit.ts';
import { findGaps } from './findGaps.ts';
import { findOverlaps } from './findOverlaps.ts';
import { geometryThresholds } from './geometryThresholds.ts';
import { Grid } from './Grid.ts';
import { mendGap } from './mendGap.ts';
import { mendOverlap } from './mendOverlap.ts';
import { neighboursOfGap } from './neighboursOfGap.ts';
import { polygonsArea } from './polygonsArea.ts';

export type UnitShape = Feature<Polygon | MultiPolygon>;

export interface CheckedCoverage<Shape extends UnitShape> {
  /** As given, in the same order; where a sliver was mended, with its new border. */
  readonly features: readonly (Shape | null)[];
  readonly problems: readonly Problem[];
}

/** Names told of the units around one gap. */
const told = 4;

/**
 * Looks for overlaps and gaps between units that should tile the province. Slivers, which two drawings of one
 * border leave, are given to one unit and told as a remark; anything wider stays as it is and becomes a
 * question, with the units' names and the area. Shapes that need no mending come back as the same objects.
 *
 * @param file name of the file, for the problems
 * @param features repaired shapes in degrees, one for each unit, `null` where there is none; their property
 *   `name` names them
 */
export function checkCoverage<Shape extends UnitShape>(
  file: string,
  features: readonly (Shape | null)[],
): CheckedCoverage<Shape> {
  const present = features.filter((feature) => feature !== null);
  const [first] = present;
  if (first === undefined) return { features, problems: [] };
  const grid = new Grid(polygonsOf(first)[0]?.[0]?.[0] ?? [0, 0]);
  const units: CoverageUnit[] = present.map((feature) =>
    prepareUnit(grid, String(feature.properties?.['name'] ?? ''), polygonsOf(feature)),
  );
  const problems: Problem[] = [];

  const overlaps = findOverlaps(grid, units);
  for (const overlap of overlaps) {
    const [one, other] = [units[overlap.one], units[overlap.other]];
    if (one === undefined || other === undefined) continue;
    const oneIsLarger = one.area > other.area;
    const [larger, smaller] = oneIsLarger ? [one, other] : [other, one];
    const mended = mendOverlap(grid, larger, smaller, overlap);
    if (mended !== null) units[oneIsLarger ? overlap.one : overlap.other] = mended;
    problems.push({
      code: mended === null ? 'overlap-open' : 'overlap-mended',
      file,
      name: smaller.name,
      other: larger.name,
      area: overlap.area,
    });
  }
  if (overlaps.length >= geometryThresholds.mostFindings) {
    problems.push({ code: 'coverage-given-up', file, findings: overlaps.length });
    return { features, problems };
  }

  for (const gap of findGaps(units).slice(0, geometryThresholds.mostFindings)) {
    const area = polygonsArea([[gap.outline, ...gap.islands].map((path) => grid.ring(path))]);
    if (area < geometryThresholds.noticed) continue;
    const around = neighboursOfGap(gap, units);
    const [nearest = -1] = around;
    const unit = units[nearest];
    const mended = unit === undefined ? null : mendGap(grid, unit, gap, area);
    if (mended !== null) {
      units[nearest] = mended;
      problems.push({ code: 'gap-mended', file, name: mended.name, area });
    } else {
      const names = around.slice(0, told).map((each) => units[each]?.name ?? '');
      problems.push({ code: 'gap-open', file, names, area });
    }
  }
  const mendedOf = new Map(present.map((feature, index) => [feature, units[index]]));
  return {
    features: features.map((feature) => withBorder(feature, feature && mendedOf.get(feature))),
    problems,
  };
}

function withBorder<Shape extends UnitShape>(feature: Shape | null, unit: CoverageUnit | null | undefined) {
  if (feature === null || unit == null || !unit.mended) return feature;
  const polygons = unit.polygons.map((rings) => rings.map((ring) => [...ring]));
  const [only = [], second] = polygons;
  const geometry: Polygon | MultiPolygon =
    second === undefined && feature.geometry.type === 'Polygon'
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons };
  return { ...feature, geometry };
}

const polygonsOf = ({ geometry }: UnitShape) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
