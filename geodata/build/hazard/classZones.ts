import { ClipType, FillRule, type Paths64 } from 'clipper2-ts';
import { clip } from '../../../src/domain/geometry/clip.ts';
import { hazardClasses, type HazardClass } from '../../../src/domain/hazard/HazardClass.ts';
import type { Point } from '../boundaries/projection.ts';
import { simplifyLine } from '../boundaries/simplifyLine.ts';
import { contours } from './contours.ts';
import { planePathInSteps, stepsPerKm2 } from './hazardSteps.ts';
import { withoutSpikes } from './withoutSpikes.ts';
import { pathPolygons, type PathPolygon } from './pathPolygons.ts';

/** A zone of one class, in steps. */
export interface ClassZone {
  readonly hazard: HazardClass;
  readonly polygon: PathPolygon;
}

/** Susceptibility from which on each class holds. */
export type ClassLevels = Readonly<Record<HazardClass, number>>;

/** Km that a drawn line may stray from the smooth one. */
const tolerance = 0.025;
/** A line around less is no zone, and what clipping leaves below the second bound no part of one; square km. */
const leastZone = 1;
const leastPart = 0.2;

/**
 * The zones of a field inside the covered land: its contour lines, rounded and thinned, with each worse class cut out
 * of the lesser ones, so that no two zones lie on each other.
 *
 * @param field susceptibility by cell of the grid
 * @param covered outlines and holes in steps
 */
export function classZones(field: Float64Array, levels: ClassLevels, covered: Paths64): readonly ClassZone[] {
  const zones: ClassZone[] = [];
  let worse: Paths64 = [];
  for (const hazard of hazardClasses.toReversed()) {
    const lines = contours(field, levels[hazard])
      .filter((ring) => ringKm2(ring) >= leastZone)
      .map((ring) => planePathInSteps(drawn(ring)));
    const inside = flat(clip(ClipType.Intersection, FillRule.EvenOdd, lines, covered));
    const own = clip(ClipType.Difference, FillRule.EvenOdd, inside, worse);
    for (const polygon of pathPolygons(own, leastPart * stepsPerKm2))
      zones.push({ hazard, polygon: polygon.map(withoutSpikes) });
    worse = flat(clip(ClipType.Union, FillRule.NonZero, [...worse, ...inside]));
  }
  return zones.reverse();
}

const flat = (tree: ReturnType<typeof clip>): Paths64 => pathPolygons(tree, 0).flat() as Paths64;

function ringKm2(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [px, py] = ring.at(index - 1) ?? [0, 0];
    return sum + px * y - x * py;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Corners cut once (Chaikin), then the points that the line does not need left out. */
function drawn(ring: readonly Point[]): readonly Point[] {
  const cut = ring.flatMap((here, index): Point[] => {
    const next = ring[(index + 1) % ring.length] ?? here;
    const at = (share: number): Point => [
      here[0] + share * (next[0] - here[0]),
      here[1] + share * (next[1] - here[1]),
    ];
    return [at(0.25), at(0.75)];
  });
  return simplifyLine([...cut, ...cut.slice(0, 1)], tolerance).slice(0, -1);
}
