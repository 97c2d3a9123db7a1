import { firstNode } from './firstNode.ts';
import type { Projection } from './projectionDefinition.ts';
import type { WktNode } from './WktNode.ts';

const compact = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The projection of a projected system with its parameters, whatever they are called: `Central_Meridian`
 * (Esri), `central_meridian` (GDAL), `Longitude of natural origin` (WKT2). `null` for a method that maps of
 * Vietnam do not use.
 *
 * @param crs a PROJCS or PROJCRS
 * @param unit metres in one unit of its coordinates, in which its offsets count too
 */
export function wktProjection(crs: WktNode, unit: number): Projection | null {
  const method = compact(firstNode(crs, ['PROJECTION', 'METHOD'])?.values[0] ?? '');
  const conversion = firstNode(crs, ['CONVERSION']) ?? crs;
  const given = new Map(
    conversion.children
      .filter(({ keyword }) => keyword === 'PARAMETER')
      .map((node) => [compact(node.values[0] ?? ''), node] as const),
  );
  const find = (names: readonly string[]) => names.flatMap((name) => given.get(name) ?? [])[0];
  const read = (names: readonly string[], otherwise: number): number => {
    const value = Number(find(names)?.values[1] ?? otherwise);
    return Number.isFinite(value) ? value : otherwise;
  };
  /** In metres: WKT2 gives each length its unit, WKT1 has one for all. */
  const metres = (names: readonly string[]): number => {
    const node = find(names);
    const own = node === undefined ? null : firstNode(node, ['LENGTHUNIT']);
    return read(names, 0) * (own === null ? unit : Number(own.values[1] ?? unit));
  };
  if (
    /popularvisuali[sz]ation|webmercator|auxiliarysphere/.test(method) ||
    /web_?mercator|pseudo-?mercator/i.test(crs.values[0] ?? '')
  )
    return { method: 'web-mercator' };
  const place = {
    meridian: read(
      [
        'centralmeridian',
        'longitudeofnaturalorigin',
        'longitudeoffalseorigin',
        'longitudeofcenter',
        'longitudeoforigin',
      ],
      0,
    ),
    latitude: read(
      ['latitudeoforigin', 'latitudeofnaturalorigin', 'latitudeoffalseorigin', 'latitudeofcenter'],
      0,
    ),
    easting: metres(['falseeasting', 'eastingatfalseorigin']),
    northing: metres(['falsenorthing', 'northingatfalseorigin']),
  };
  if (/^(transversemercator|gausskruger)/.test(method))
    return {
      method: 'transverse-mercator',
      ...place,
      scale: read(['scalefactor', 'scalefactoratnaturalorigin'], 1),
    };
  if (!/^lambertconformalconic|^lambertconicconformal/.test(method)) return null;
  const first = read(['standardparallel1', 'latitudeof1ststandardparallel'], NaN);
  const second = read(['standardparallel2', 'latitudeof2ndstandardparallel'], first);
  return Number.isFinite(first) ? { method: 'lambert-conic', ...place, parallels: [first, second] } : null;
}
