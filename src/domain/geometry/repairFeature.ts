import type { Geometry, Position } from 'geojson';
import { labelOf } from '../layer/labelOf.ts';
import type { VectorFeature } from '../layer/VectorLayer.ts';
import type { Problem } from '../problem/Problem.ts';
import { flattened } from './flattened.ts';
import { isPosition } from './isPosition.ts';
import { repairLines } from './repairLines.ts';
import { repairPolygons, type Repaired } from './repairPolygons.ts';

export interface RepairedFeature {
  /** `null` when the shape cannot be used; the last problem says why. */
  readonly feature: VectorFeature | null;
  readonly problems: readonly Problem[];
  /** What was put in order without any change to the shape, to be told once for the whole layer. */
  readonly tidied: { readonly turned: boolean; readonly repeats: number };
}

/** One shape of a placed layer, put right where that is safe, with what was done to it under its name. */
export function repairFeature(file: string, given: VectorFeature): RepairedFeature {
  const about = { file, feature: given.number, name: labelOf(given.properties) };
  const tidied = { turned: false, repeats: 0 };
  const dropped = (code: 'geometry-empty' | 'geometry-broken' | 'ring-broken' | 'ring-tangled') => ({
    feature: null,
    problems: [{ code, ...about }],
    tidied,
  });
  const kept = (geometry: Geometry, problems: readonly Problem[] = []) => ({
    feature: { ...given, geometry },
    problems,
    tidied,
  });

  const shape = flattened(given.geometry);
  if (shape === null) return dropped('geometry-empty');
  const { type, coordinates } = shape;
  if (type === 'Polygon' || type === 'MultiPolygon') {
    const repaired = repairPolygons(type === 'Polygon' ? [coordinates] : coordinates);
    if (repaired === 'broken') return dropped('ring-broken');
    if (repaired === 'tangled') return dropped('ring-tangled');
    const { turned, repeats, polygons } = repaired;
    const [first = [], second] = polygons;
    const single = type === 'Polygon' && second === undefined;
    const geometry: Geometry = single
      ? { type, coordinates: first }
      : { type: 'MultiPolygon', coordinates: polygons };
    return { ...kept(geometry, problemsOf(about, repaired)), tidied: { turned, repeats } };
  }
  if (type === 'LineString' || type === 'MultiLineString') {
    const repaired = repairLines(type === 'LineString' ? [coordinates] : coordinates);
    if (repaired === null) return dropped('geometry-broken');
    const { lines, dropped: parts } = repaired;
    const [first = []] = lines;
    const problems: Problem[] = parts > 0 ? [{ code: 'parts-dropped', ...about, parts }] : [];
    return type === 'LineString'
      ? kept({ type, coordinates: first }, problems)
      : kept({ type, coordinates: lines }, problems);
  }
  if (type !== 'Point' && type !== 'MultiPoint') return dropped('geometry-broken');
  const points: readonly unknown[] = type === 'Point' ? [coordinates] : (coordinates as readonly unknown[]);
  if (!points.every(isPosition)) return dropped('geometry-broken');
  const flat = points.map(([x = NaN, y = NaN]): Position => [x, y]);
  const [first = []] = flat;
  return type === 'Point' ? kept({ type, coordinates: first }) : kept({ type, coordinates: flat });
}

function problemsOf(
  about: { readonly file: string; readonly feature: number; readonly name: string },
  { closed, spikes, dropped, crossing }: Repaired,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (closed) problems.push({ code: 'ring-closed', ...about });
  if (spikes > 0) problems.push({ code: 'spikes-removed', ...about, corners: spikes });
  if (dropped > 0) problems.push({ code: 'parts-dropped', ...about, parts: dropped });
  if (crossing === null) return problems;
  const { mended, least, most } = crossing;
  problems.push(
    mended ? { code: 'ring-mended', ...about, area: most } : { code: 'crossing-open', ...about, least, most },
  );
  return problems;
}
