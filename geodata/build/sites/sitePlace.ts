import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../../src/domain/area/Area.ts';
import type { Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import { toDegrees, toPlane } from '../boundaries/projection.ts';
import { random } from '../sample/random.ts';

/** Km from the seat within which a site is looked for: where roads are. */
const reachKm = { from: 0.4, to: 3.5 };
const tries = 200;

/**
 * A place for a site in a commune, not far from its seat, where it is as wanted; `null` where none is found. Rounded to
 * about a metre.
 */
export function sitePlace(
  { code, position }: Commune2021Entry,
  shape: Polygon | MultiPolygon,
  isWanted: (place: Position) => boolean,
): Position | null {
  const next = random(`site in ${code}`);
  const [x, y] = toPlane(position);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const angle = 2 * Math.PI * next();
    const km = reachKm.from + (reachKm.to - reachKm.from) * next() ** 2;
    const [lon, lat] = toDegrees([x + km * Math.cos(angle), y + km * Math.sin(angle)]);
    const place = [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5] as const;
    if (booleanPointInPolygon([...place], shape) && isWanted(place)) return place;
  }
  return null;
}
