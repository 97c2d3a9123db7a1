import type { MultiPolygon, Polygon } from 'geojson';
import { repairGeometry } from '../geometry/repairGeometry.ts';
import { labelOf } from '../layer/labelOf.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { Problem } from '../problem/Problem.ts';

export interface BoundaryFeature {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** Properties that are texts or numbers, as text. */
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: Polygon | MultiPolygon;
}

/** A boundary file whose shapes can be drawn: closed rings, degrees of WGS 84. */
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
 * Takes a layer as boundaries: its areas, found fault with and put right one by one. A shape that cannot be
 * drawn, or is no area, is left out with its number and name. Never throws.
 *
 * @param placed longitude and latitude in WGS 84, as `placeLayer` gives it
 */
export function readBoundaries(placed: VectorLayer): ReadBoundaries {
  const { fileName: file } = placed;
  const repaired = repairGeometry(placed);
  const problems: Problem[] = [...repaired.problems];
  const features: BoundaryFeature[] = [];
  const otherTypes = new Set<string>();
  for (const { number, properties, geometry } of repaired.layer.features) {
    if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
      features.push({ number, properties, geometry });
    else if (geometry !== null) {
      otherTypes.add(geometry.type);
      const about = { file, feature: number, name: labelOf(properties) };
      problems.push({ code: 'geometry-not-polygon', ...about, found: geometry.type });
    }
  }
  if (features.length > 0) return { layer: { fileName: file, features }, problems };
  problems.push(
    otherTypes.size > 0
      ? { code: 'polygons-missing', file, found: [...otherTypes].join(', ') }
      : { code: 'features-missing', file },
  );
  return { layer: null, problems };
}
