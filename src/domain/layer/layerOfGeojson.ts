import type { Geometry } from 'geojson';
import type { DeclaredCoordinates, VectorFeature, VectorLayer } from './VectorLayer.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The layer that a parsed GeoJSON document holds (RFC 7946, and the `crs` member of its predecessor of 2008),
 * with its shapes as they stand. Never throws.
 *
 * @param document a FeatureCollection, a Feature or a bare geometry, as parsed and not trusted
 * @param name of the layer; the file's name where left out
 * @returns `null` when the document holds no feature
 */
export function layerOfGeojson(document: unknown, fileName: string, name = fileName): VectorLayer | null {
  const given = featuresOf(document);
  if (given === null || given.length === 0) return null;
  const features = given.map((feature, index): VectorFeature => {
    const known = isObject(feature) ? feature : {};
    const properties = isObject(known['properties']) ? textsOf(known['properties']) : {};
    const geometry = isObject(known['geometry']) ? (known['geometry'] as unknown as Geometry) : null;
    return { number: index + 1, properties, geometry };
  });
  return { fileName, name, features, declared: declaredBy(document) };
}

const geometryTypes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

function featuresOf(document: unknown): readonly unknown[] | null {
  if (!isObject(document)) return null;
  const type = String(document['type']);
  if (type === 'Feature') return [document];
  if (geometryTypes.includes(type)) return [{ type: 'Feature', properties: {}, geometry: document }];
  const features = document['features'];
  return type === 'FeatureCollection' && Array.isArray(features) ? features : null;
}

/** Names such as `EPSG:3405`, `urn:ogc:def:crs:EPSG::3405` and `urn:ogc:def:crs:OGC:1.3:CRS84`. */
function declaredBy(document: unknown): DeclaredCoordinates {
  const crs = isObject(document) ? document['crs'] : null;
  const properties = isObject(crs) ? crs['properties'] : null;
  const name = isObject(properties) ? String(properties['name']) : '';
  const [, code] = /EPSG:(?:[\d.]*:)?(\d{4,6})$/i.exec(name) ?? [];
  return code === undefined ? { kind: 'format' } : { kind: 'epsg', code: Number(code) };
}

/** Texts and numbers of a feature, as text. */
export function textsOf(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const texts = Object.entries(properties).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[key, String(value).normalize('NFC').trim()] as const]
      : [],
  );
  return Object.fromEntries(texts);
}
