import type { MultiPolygon, Polygon } from 'geojson';
import { fold } from '../area/fold.ts';
import type { Problem } from '../problem/Problem.ts';
import { closedRings } from './closedRings.ts';
import { misplaced } from './misplaced.ts';

export interface BoundaryFeature {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** Properties that are texts or numbers, as text. */
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: Polygon | MultiPolygon;
}

/** A boundary file whose shapes can be drawn: closed rings, degrees, inside Vietnam. */
export interface BoundaryLayer {
  readonly fileName: string;
  readonly features: readonly BoundaryFeature[];
}

export interface ReadBoundaries {
  /** `null` when the file was refused; the last problem says why. */
  readonly layer: BoundaryLayer | null;
  readonly problems: readonly Problem[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks a parsed GeoJSON document feature by feature. A shape that cannot be drawn is left out with its
 * number and name; coordinates that are no degrees, or far from Vietnam, refuse the file, since a map that
 * shows them would be empty. Never throws.
 *
 * @param document a FeatureCollection (or one Feature), as parsed and not trusted
 */
export function readBoundaries(document: unknown, file: string): ReadBoundaries {
  const problems: Problem[] = [];
  const refused = (problem: Problem): ReadBoundaries => ({ layer: null, problems: [...problems, problem] });
  const given = featuresOf(document);
  if (given === null || given.length === 0) return refused({ code: 'features-missing', file });
  const features: BoundaryFeature[] = [];
  const otherTypes = new Set<string>();
  for (const [index, feature] of given.entries()) {
    const properties =
      isObject(feature) && isObject(feature['properties']) ? textsOf(feature['properties']) : {};
    const about = { file, feature: index + 1, name: labelOf(properties) };
    const geometry = isObject(feature) ? feature['geometry'] : null;
    const type = isObject(geometry) ? String(geometry['type']) : null;
    const coordinates = isObject(geometry) ? geometry['coordinates'] : null;
    if (type === null || (Array.isArray(coordinates) && coordinates.length === 0)) {
      problems.push({ code: 'geometry-empty', ...about });
    } else if (type !== 'Polygon' && type !== 'MultiPolygon') {
      otherTypes.add(type.slice(0, 40));
      problems.push({ code: 'geometry-not-polygon', ...about, found: type.slice(0, 40) });
    } else {
      const rings = closedRings(type === 'Polygon' ? [coordinates] : coordinates);
      if (rings === null) problems.push({ code: 'ring-broken', ...about });
      else {
        const astray = misplaced(rings.polygons);
        if (astray !== null) return refused({ ...astray, file });
        if (rings.closed) problems.push({ code: 'ring-closed', ...about });
        const [first = []] = rings.polygons;
        features.push({
          number: index + 1,
          properties,
          geometry:
            type === 'Polygon'
              ? { type, coordinates: first }
              : { type: 'MultiPolygon', coordinates: rings.polygons },
        });
      }
    }
  }
  if (features.length === 0 && otherTypes.size > 0)
    return refused({ code: 'polygons-missing', file, found: [...otherTypes].slice(0, 3).join(', ') });
  return features.length === 0
    ? refused({ code: 'features-missing', file })
    : { layer: { fileName: file, features }, problems };
}

function featuresOf(document: unknown): readonly unknown[] | null {
  if (!isObject(document)) return null;
  if (document['type'] === 'Feature') return [document];
  const features = document['features'];
  return document['type'] === 'FeatureCollection' && Array.isArray(features) ? features : null;
}

function textsOf(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(properties).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[key, String(value).normalize('NFC').trim()]]
      : [],
  );
  return Object.fromEntries(texts) as Record<string, string>;
}

/** What a planner would call the feature: the property headed as a name, else the first with letters. */
function labelOf(properties: Readonly<Record<string, string>>): string {
  const lettered = Object.entries(properties).filter(([, value]) => /\p{L}/u.test(value));
  const named = lettered.find(([key]) => /\b(name|ten)\b|^ten/.test(fold(key)));
  return (named ?? lettered[0])?.[1].slice(0, 60) ?? '';
}
