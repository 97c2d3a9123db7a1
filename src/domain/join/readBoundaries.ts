import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { fold } from '../area/fold.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
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

/**
 * Checks the shapes of a layer one by one as boundaries. A shape that cannot be drawn is left out with its
 * number and name; coordinates that are no degrees, or far from Vietnam, refuse the file, since a map that
 * shows them would be empty. Never throws.
 */
export function readBoundaries(given: VectorLayer): ReadBoundaries {
  const { fileName: file } = given;
  const problems: Problem[] = [];
  const refused = (problem: Problem): ReadBoundaries => ({ layer: null, problems: [...problems, problem] });
  const features: BoundaryFeature[] = [];
  const otherTypes = new Set<string>();
  for (const { number, properties, geometry } of given.features) {
    const about = { file, feature: number, name: labelOf(properties) };
    const shape = shapeOf(geometry);
    if (shape === null) problems.push({ code: 'geometry-empty', ...about });
    else if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') {
      const found = shape.type.slice(0, 40);
      otherTypes.add(found);
      problems.push({ code: 'geometry-not-polygon', ...about, found });
    } else {
      const rings = closedRings(shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates);
      if (rings === null) problems.push({ code: 'ring-broken', ...about });
      else {
        const astray = misplaced(rings.polygons);
        if (astray !== null) return refused({ ...astray, file });
        if (rings.closed) problems.push({ code: 'ring-closed', ...about });
        features.push({ number, properties, geometry: polygonsOf(shape.type, rings.polygons) });
      }
    }
  }
  if (features.length === 0 && otherTypes.size > 0)
    return refused({ code: 'polygons-missing', file, found: [...otherTypes].slice(0, 3).join(', ') });
  return features.length === 0
    ? refused({ code: 'features-missing', file })
    : { layer: { fileName: file, features }, problems };
}

/** What a file calls a geometry may be anything; `null` where there is no shape at all. */
function shapeOf(geometry: Geometry | null): { readonly type: string; readonly coordinates: unknown } | null {
  if (geometry === null) return null;
  const coordinates: unknown = 'coordinates' in geometry ? geometry.coordinates : null;
  if (Array.isArray(coordinates) && coordinates.length === 0) return null;
  return { type: String(geometry.type), coordinates };
}

function polygonsOf(type: 'Polygon' | 'MultiPolygon', polygons: Position[][][]): Polygon | MultiPolygon {
  const [first = []] = polygons;
  return type === 'Polygon' ? { type, coordinates: first } : { type, coordinates: polygons };
}

/** What a planner would call the feature: the property headed as a name, else the first with letters. */
function labelOf(properties: Readonly<Record<string, string>>): string {
  const lettered = Object.entries(properties).filter(([, value]) => /\p{L}/u.test(value));
  const named = lettered.find(([key]) => /\b(name|ten)\b|^ten/.test(fold(key)));
  return (named ?? lettered[0])?.[1].slice(0, 60) ?? '';
}
