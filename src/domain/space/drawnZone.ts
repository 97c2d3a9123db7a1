import { area } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { Position } from '../area/Area.ts';
import { cleanRing } from '../geometry/cleanRing.ts';
import { isEmptyRing } from '../geometry/isEmptyRing.ts';
import { wound } from '../geometry/wound.ts';
import { isSimpleRing } from './isSimpleRing.ts';

/** Why what was drawn is no zone yet. */
export type DrawnFault =
  /** A corner is no longitude and latitude. */
  | 'not-on-earth'
  /** Fewer than three different corners. */
  | 'too-few-corners'
  /** All corners on one line. */
  | 'no-area'
  /** Its outline crosses or touches itself, or runs back the way it came: nobody can say what is inside. */
  | 'crosses-itself';

/** A zone with its size, or why there is none. */
export type DrawnZone =
  | { readonly polygon: Polygon; readonly km2: number; readonly fault: null }
  | { readonly polygon: null; readonly km2: null; readonly fault: DrawnFault };

/**
 * The zone that a planner clicked corner by corner, where no file of it exists. Corners clicked twice in a row count
 * once, and so does the first one where it was clicked again to close the zone. Nothing is mended: what
 * crosses itself is drawn anew by who knows what was meant.
 *
 * @param clicked degrees of WGS 84, in either direction
 * @returns the polygon closed and counterclockwise (RFC 7946), and its area in km² as Turf measures it
 */
export function drawnZone(clicked: readonly Position[]): DrawnZone {
  if (!clicked.every(isOnEarth)) return refused('not-on-earth');
  const clean = cleanRing(clicked);
  // What runs back on itself loses its corners as spikes, what was clicked twice as repeats.
  if (clean === null || clean.ring.length < 4)
    return refused(clean !== null && clean.spikes > 0 ? 'no-area' : 'too-few-corners');
  if (isEmptyRing(clean.ring)) return refused('no-area');
  if (clean.spikes > 0 || !isSimpleRing(clean.ring)) return refused('crosses-itself');
  const polygon: Polygon = { type: 'Polygon', coordinates: wound([clean.ring]).rings };
  return { polygon, km2: area(polygon) / 1e6, fault: null };
}

const refused = (fault: DrawnFault): DrawnZone => ({ polygon: null, km2: null, fault });

const isOnEarth = ([longitude, latitude]: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
