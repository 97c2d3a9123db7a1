import type { Geometry } from 'geojson';
import { parseDbf, parseShp } from 'shpjs';
import { textsOf } from '../../domain/layer/layerOfGeojson.ts';
import type { VectorFeature, VectorLayer } from '../../domain/layer/VectorLayer.ts';
import type { Problem } from '../../domain/problem/Problem.ts';
import { convertLegacy } from '../../domain/sheet/convertLegacy.ts';
import { legacyFontOf } from '../../domain/sheet/legacyFontOf.ts';
import { decodeText } from '../decodeText.ts';

/** One shapefile: shapes, attributes, what it says about its coordinates, and about its encoding. */
export interface ShapefileParts {
  /** Path without the ending. */
  readonly stem: string;
  readonly shp: Uint8Array;
  readonly dbf: Uint8Array | null;
  readonly prj: Uint8Array | null;
  readonly cpg: Uint8Array | null;
}

export interface ReadShapefile {
  readonly layer: VectorLayer;
  readonly problems: readonly Problem[];
}

/**
 * A shapefile as a layer, its coordinates as they stand in the file. Attributes are read in the encoding
 * that the .cpg names, else in the one that their bytes fit, an old Vietnamese font included.
 *
 * @returns `null` when the file is cut off, or of a kind that is no plain shape (multipatch)
 */
export function readShapefile(parts: ShapefileParts, fileName: string): ReadShapefile | null {
  try {
    const shapes = parseShp(buffered(parts.shp));
    const { rows, problems } = parts.dbf === null ? noRows : attributesOf(parts.dbf, parts.cpg, fileName);
    const features = shapes.map((shape, index): VectorFeature => {
      const geometry = shape as Geometry | null;
      return { number: index + 1, properties: rows[index] ?? {}, geometry };
    });
    const name = parts.stem.replace(/^.*[\\/]/, '');
    const declared =
      parts.prj === null ? nothing : ({ kind: 'wkt', text: decodeText(parts.prj).text } as const);
    return { layer: { fileName, name, features, declared }, problems };
  } catch {
    return null;
  }
}

const nothing = { kind: 'nothing' } as const;

interface Attributes {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly problems: readonly Problem[];
}

const noRows: Attributes = { rows: [], problems: [] };

function attributesOf(dbf: Uint8Array, cpg: Uint8Array | null, file: string): Attributes {
  const told = cpg === null ? null : encodingNamed(decodeText(cpg).text);
  const encoding = told ?? decodeText(recordsOf(dbf)).encoding;
  const rows = parseDbf(buffered(dbf), new TextEncoder().encode(encoding)).map((row) => textsOf(filled(row)));
  const font = told === null ? legacyFontOf(rows.slice(0, 400).flatMap((row) => Object.values(row))) : null;
  const remark: Problem = { code: 'encoding-assumed', file, encoding: font ?? encoding };
  const read =
    font === null
      ? rows
      : rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, text]) => [key, convertLegacy(text, font)])),
        );
  return { rows: read, problems: told === null && encoding !== 'utf-8' ? [remark] : [] };
}

/** A blank number is none, not "NaN". */
function filled(row: Readonly<Record<string, unknown>> | null): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => !Number.isNaN(value)));
}

/** `UTF-8`, `1258`, `ANSI 1258`, `CP1258`, `ISO-8859-1` as a decoder calls them; `null` for what it does not know. */
function encodingNamed(text: string): string | null {
  const name = text.trim().toLowerCase();
  const [, page] = /^(?:ansi|cp|oem|windows-)?\s*(125\d)$/.exec(name) ?? [];
  const label = page === undefined ? name : `windows-${page}`;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Records begin where the header says; its own bytes tell nothing about their encoding. */
function recordsOf(dbf: Uint8Array): Uint8Array {
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  return dbf.subarray(view.getUint16(8, true));
}

/** A copy with a buffer of its own, as the reader wants it. */
function buffered(bytes: Uint8Array): { buffer: ArrayBuffer } {
  return new DataView(bytes.slice().buffer as ArrayBuffer) as { buffer: ArrayBuffer };
}
