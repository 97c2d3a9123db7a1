import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { AreaKey, AreaKind, AreaSetId } from '../domain/area/Area.ts';
import type { LabelSet } from './layers.ts';

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

export interface AreaProperties {
  readonly key: AreaKey;
  readonly name: string;
  readonly kind: AreaKind;
  readonly sample: boolean;
}

/** One area's shape; `id` is its index in its set, which is also its index in every column of figures. */
export type AreaShape = Feature<Polygon | MultiPolygon, AreaProperties> & { readonly id: number };
/** In the set's order; a unit without a shape is left out. */
export interface AreaShapes {
  readonly type: 'FeatureCollection';
  features: AreaShape[];
}

export interface LabelProperties {
  /** NFC; the same in both languages except for sample hamlets. */
  readonly vi: string;
  readonly en: string;
  /** Higher is placed first where names would collide. */
  readonly importance: number;
  /** The point is a known seat of government and gets its square. */
  readonly seat: boolean;
}
export type Labels = FeatureCollection<Point, LabelProperties>;

export type Lines = FeatureCollection<LineString | MultiLineString | Polygon | MultiPolygon>;

/** Land around the province inside the drawn window. */
export type Land = FeatureCollection<Polygon | MultiPolygon, { readonly abroad: boolean }>;

/**
 * Everything the map draws, as plain data that is replaced and never changed. The map compares the parts
 * by identity: a part that is the same object as before costs nothing.
 */
export interface MapGeometry {
  readonly areas: Readonly<Record<AreaSetId, AreaShapes>>;
  readonly lines: Readonly<Record<AreaSetId, Lines>>;
  readonly labels: Readonly<Record<LabelSet, Labels>>;
  readonly land: Land;
  readonly border: Lines;
  /** The province. */
  readonly bounds: Box;
  /** What the surrounding land is cut to. */
  readonly window: Box;
}
