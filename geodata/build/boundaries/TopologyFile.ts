import type { Ring } from './ringsOf.ts';

/** Geometries as TopoJSON names them; `id` is the code of the area. */
export type PolygonLike =
  | { readonly type: 'Polygon'; readonly id: string; readonly arcs: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly id: string; readonly arcs: readonly (readonly Ring[])[] };

export interface LineLike {
  readonly type: 'MultiLineString';
  readonly id: string;
  readonly arcs: readonly Ring[];
}

export interface Geometries {
  readonly type: 'GeometryCollection';
  readonly geometries: readonly (PolygonLike | LineLike)[];
}

/** A quantised TopoJSON topology. */
export interface TopologyFile {
  readonly type: 'Topology';
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly objects: Readonly<Record<string, Geometries>>;
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
}
