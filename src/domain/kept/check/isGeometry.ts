import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { either, isNumber, isObject, listOf, oneOf, type Check } from './Check.ts';

const isPlace: Check<Position> = (value): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.length <= 4 && value.every(isNumber);
const isLine = listOf(isPlace) as Check<Position[]>;
const isRings = listOf(isLine) as Check<Position[][]>;
const isParts = listOf(isRings) as Check<Position[][][]>;

const coordinates: Readonly<Record<string, Check<unknown>>> = {
  Point: isPlace,
  MultiPoint: isLine,
  LineString: isLine,
  MultiLineString: isRings,
  Polygon: isRings,
  MultiPolygon: isParts,
};

/** Deeper than any program nests collections in each other. */
const deepest = 4;

/** A geometry of GeoJSON (RFC 7946) with finite numbers throughout. */
export function isGeometry(value: unknown, depth = 0): value is Geometry {
  if (!isObject(value) || depth > deepest) return false;
  const { type } = value;
  if (type === 'GeometryCollection') {
    const { geometries } = value;
    return Array.isArray(geometries) && geometries.every((each) => isGeometry(each, depth + 1));
  }
  const check = typeof type === 'string' && Object.hasOwn(coordinates, type) ? coordinates[type] : undefined;
  return check?.(value['coordinates']) ?? false;
}

export const isArea: Check<Polygon | MultiPolygon> = (value): value is Polygon | MultiPolygon =>
  isGeometry(value) && either(oneOf(['Polygon']), oneOf(['MultiPolygon']))(value.type);
