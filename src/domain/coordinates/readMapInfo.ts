import { datumOf, type ReadDatum } from './datumOf.ts';
import type { Projection } from './projectionDefinition.ts';

/** MapInfo's number of transverse Mercator, and of degrees. */
const transverseMercator = 8;
const degrees = 1;
/** MapInfo's numbers of WGS 84, and of a datum whose parameters follow. */
const wgs84 = 104;
const ownDatum = 9999;

/**
 * What a MapInfo clause says: `CoordSys Earth Projection 8, 9999, 28, -191.9, ..., 0, "m", 105.75, 0, 0.9999,
 * 500000, 0`. `null` where it is no such clause, or another projection.
 */
export function readMapInfo(
  text: string,
): { readonly projection: Projection; readonly datums: readonly ReadDatum[] } | null {
  const [, list] = /Earth\s+Projection\s+(.+)/i.exec(text) ?? [];
  if (list === undefined) return null;
  const [method, datum, ...rest] = list.split(',').map((part) => part.trim().replaceAll('"', ''));
  const own = Number(datum) === ownDatum;
  const shift = own ? rest.slice(1, 4).map(Number) : [];
  // Ellipsoid, three offsets, three rotations, scale and meridian stand between an own datum and the rest.
  const after = own ? rest.slice(9) : rest;
  const names = Number(datum) === wgs84 ? ['WGS 84'] : [];
  const found = datumOf({ names, shift, ellipsoid: own ? [6_378_137, 298.257] : null });
  if (Number(method) === degrees) return { projection: { method: 'degrees' }, datums: found };
  const [unit, ...parameters] = after;
  const [meridian, latitude, scale, easting, northing] = parameters.map(Number);
  const whole = [meridian, latitude, scale, easting, northing].every(Number.isFinite);
  if (Number(method) !== transverseMercator || unit !== 'm' || !whole) return null;
  return {
    projection: {
      method: 'transverse-mercator',
      meridian: meridian ?? NaN,
      latitude: latitude ?? NaN,
      scale: scale ?? NaN,
      easting: easting ?? NaN,
      northing: northing ?? NaN,
    },
    datums: found,
  };
}
