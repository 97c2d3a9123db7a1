import type { Geometries, PolygonLike, TopologyFile } from './TopologyFile.ts';
import { ringsOf, type Arc } from './ringsOf.ts';
import { grid } from './simplifyArcs.ts';

/** Codes by region, or null for a region that is no part of the object. */
export type CodeOf = (region: number) => string | null;

/** One polygon (or several, where the facts force it) for each code, in order of code. */
export function polygons(arcs: readonly Arc[], regionCount: number, codeOf: CodeOf): Geometries {
  const codes = Array.from({ length: regionCount }, (_, region) => codeOf(region));
  const present = [...new Set(codes.filter((code) => code !== null))].sort();
  return {
    type: 'GeometryCollection',
    geometries: present.map((code): PolygonLike => {
      const parts = ringsOf(arcs, (region) => codes[region] === code);
      const [only] = parts;
      if (!only) throw new Error(`${code}: no outline`);
      return parts.length === 1
        ? { type: 'Polygon', id: code, arcs: only }
        : { type: 'MultiPolygon', id: code, arcs: parts };
    }),
  };
}

/** The lines between regions of two kinds, as one geometry. */
export function lines(
  arcs: readonly Arc[],
  id: string,
  between: (left: number, right: number) => boolean,
): Geometries {
  const numbers = arcs.flatMap(({ left, right }, index) => (between(left, right) ? [[index]] : []));
  return { type: 'GeometryCollection', geometries: [{ type: 'MultiLineString', id, arcs: numbers }] };
}

/** Arcs and objects as a TopoJSON file: whole grid steps, each point told from the one before. */
export function topologyFile(
  arcs: readonly Arc[],
  objects: Readonly<Record<string, Geometries>>,
): TopologyFile {
  return {
    type: 'Topology',
    transform: { scale: [grid.scale, grid.scale], translate: [grid.west, grid.south] },
    objects,
    arcs: arcs.map(({ points }) =>
      points.map(([x, y], index) => {
        const [px, py] = points[index - 1] ?? [0, 0];
        return [x - px, y - py] as const;
      }),
    ),
  };
}
