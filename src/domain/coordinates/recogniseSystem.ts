import type { DeclaredCoordinates } from '../layer/VectorLayer.ts';
import type { CoordinateSystem } from './CoordinateSystem.ts';
import { coordinateSystems } from './coordinateSystems.ts';
import { datums } from './datums.ts';
import type { ReadDatum } from './datumOf.ts';
import { isHanoi1972 } from './isHanoi1972.ts';
import { isReadable } from './isReadable.ts';
import { projectionDefinition, type Projection } from './projectionDefinition.ts';
import { readMapInfo } from './readMapInfo.ts';
import { readWkt } from './readWkt.ts';
import { systemByCode } from './systemByCode.ts';

/** What a file's word about its coordinates comes to. */
export type Recognised =
  | { readonly kind: 'nothing' }
  /** By its format alone: degrees of WGS 84. */
  | { readonly kind: 'format' }
  /** The likeliest first; more than one where the file contradicts itself. Never empty. */
  | { readonly kind: 'systems'; readonly systems: readonly CoordinateSystem[]; readonly written: string }
  /** A system known by name, for which no shift to WGS 84 is published here. */
  | { readonly kind: 'without-shift'; readonly written: string }
  | { readonly kind: 'unknown'; readonly written: string };

/**
 * Which system a file declares: by EPSG code, or by a text of any of the forms met in practice (WKT1 of GDAL
 * and QGIS, Esri's .prj, WKT2, MapInfo's CoordSys, a proj4 line). Parameters count more than names: a text
 * called otherwise whose projection is that of a published zone is that zone. A text that is not known but
 * that proj4 reads is used as it says. Never throws.
 */
export function recogniseSystem(declared: DeclaredCoordinates): Recognised {
  if (declared.kind === 'nothing' || declared.kind === 'format') return declared;
  if (declared.kind === 'epsg') return byCode(declared.code);
  const text = declared.text.trim();
  if (text === '') return { kind: 'nothing' };
  const [, code] = /^(?:EPSG:|urn:ogc:def:crs:EPSG:[\d.]*:)(\d{4,6})$/i.exec(text) ?? [];
  if (code !== undefined) return byCode(Number(code));
  const wkt = readWkt(text);
  const written = wkt === null || wkt.name === '' ? text.slice(0, 60) : wkt.name.slice(0, 60);
  if (isHanoi1972(wkt?.epsg ?? '') || isHanoi1972(text)) return { kind: 'without-shift', written };
  const known = wkt?.epsg == null ? undefined : systemByCode(wkt.epsg);
  if (known !== undefined) return { kind: 'systems', systems: [known], written };
  const read = wkt ?? readMapInfo(text);
  if (read?.projection != null && read.datums.length > 0) {
    const { projection } = read;
    const unit = wkt?.unit ?? 1;
    const systems = possibleDatums(projection, read.datums).map((datum) =>
      systemOf(projection, datum, unit, written),
    );
    return { kind: 'systems', systems, written };
  }
  const national = read?.datums.some(({ datum }) => datum === 'vn2000') ?? false;
  if (national || !isReadable(text)) return { kind: 'unknown', written };
  return { kind: 'systems', systems: [asWritten(text, written)], written };
}

/**
 * Only VN-2000 has zones with the scale 0.9999, and programs that do not know its datum write WGS 84 instead
 * (MapInfo, hand-made .prj files): in such a zone either may be meant.
 */
function possibleDatums(projection: Projection, found: readonly ReadDatum[]): readonly ReadDatum[] {
  const [only, second] = found;
  if (only?.datum !== 'wgs84' || second !== undefined) return found;
  const national = projectionDefinition(projection, datums.vn2000.proj4);
  const isZone = projection.method === 'transverse-mercator' && projection.scale === 0.9999;
  return isZone && coordinateSystems.some((system) => system.proj4 === national)
    ? [{ datum: 'vn2000', proj4: datums.vn2000.proj4 }, only]
    : found;
}

function byCode(code: number): Recognised {
  const written = `EPSG:${String(code)}`;
  if (isHanoi1972(code)) return { kind: 'without-shift', written: `HN-72 (${written})` };
  const known = systemByCode(code);
  return known === undefined ? { kind: 'unknown', written } : { kind: 'systems', systems: [known], written };
}

function systemOf(
  projection: Projection,
  { datum, proj4 }: ReadDatum,
  unit: number,
  name: string,
): CoordinateSystem {
  const definition = projectionDefinition(projection, proj4, unit);
  const known = coordinateSystems.find((system) => system.proj4 === definition);
  if (known !== undefined) return known;
  const accuracy = datum === 'other' ? 0 : datums[datum].accuracy;
  const measure = projection.method === 'degrees' ? 'degree' : 'metre';
  return { ...named(`declared:${datum}`, name), datum, unit: measure, proj4: definition, accuracy };
}

/** A system that only proj4 knows, with its own text. */
function asWritten(text: string, name: string): CoordinateSystem {
  const unit = /^\s*GEOG|\+proj=longlat/i.test(text) ? 'degree' : 'metre';
  return { ...named('declared', name), datum: 'other', unit, proj4: text, accuracy: 0 };
}

const named = (id: string, name: string) => ({
  id,
  epsg: null,
  name: { vi: name.replaceAll('_', ' '), en: name.replaceAll('_', ' ') },
  source: name,
});
