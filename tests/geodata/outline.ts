import type { TopologyFile } from '../../geodata/build/boundaries/TopologyFile.ts';
import type { GridPoint } from '../../geodata/build/boundaries/simplifyArcs.ts';

/** The arcs of a topology in whole grid steps, each point by itself. */
export function decodedArcs(topology: TopologyFile): readonly (readonly GridPoint[])[] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): GridPoint => [(x += dx), (y += dy)]);
  });
}

/** The closed outlines of every geometry of an object, by code, in whole grid steps. */
export function outlinesOf(
  topology: TopologyFile,
  object: string,
): ReadonlyMap<string, readonly (readonly GridPoint[])[]> {
  const arcs = decodedArcs(topology);
  const pointsOf = (directed: number) =>
    directed < 0 ? (arcs[~directed] ?? []).toReversed() : (arcs[directed] ?? []);
  return new Map(
    (topology.objects[object]?.geometries ?? []).map((geometry) => {
      const rings = geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : geometry.arcs;
      return [geometry.id, rings.map((ring) => ring.flatMap((arc) => pointsOf(arc).slice(1)))] as const;
    }),
  );
}

/** Twice the area in grid steps, exactly: positive where outlines run counter-clockwise. */
export function doubledArea(rings: readonly (readonly GridPoint[])[]): number {
  return rings.reduce((sum, ring) => {
    return (
      sum +
      ring.reduce((ringSum, [x, y], index) => {
        const [px, py] = ring.at(index - 1) ?? [0, 0];
        return ringSum + (px * y - x * py);
      }, 0)
    );
  }, 0);
}

/**
 * The outline of several areas together, as directed sides `x,y>x,y`: sides walked both ways lie between
 * two of the areas and fall out.
 */
export function jointOutline(areas: readonly (readonly (readonly GridPoint[])[])[]): ReadonlySet<string> {
  const sides = new Set<string>();
  for (const ring of areas.flat()) {
    ring.forEach((point, index) => {
      const before = ring.at(index - 1) ?? point;
      if (!sides.delete(`${point.join()}>${before.join()}`)) sides.add(`${before.join()}>${point.join()}`);
    });
  }
  return sides;
}
