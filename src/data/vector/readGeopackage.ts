import type { Geometry } from 'geojson';
import GeoJSON from 'ol/format/GeoJSON.js';
import WKB from 'ol/format/WKB.js';
import type { Database, SqlValue } from 'sql.js';
// The build with the WebAssembly inside: the same in a worker, under any sub-path, and from the command line.
import openSqlite from 'sql.js/dist/sql-wasm-inline.js';
import { textsOf } from '../../domain/layer/layerOfGeojson.ts';
import type { DeclaredCoordinates, VectorFeature, VectorLayer } from '../../domain/layer/VectorLayer.ts';

type Row = Readonly<Record<string, SqlValue>>;

const wellKnown = new WKB();
const geojson = new GeoJSON();

/**
 * The feature tables of a GeoPackage (OGC 12-128r18) with their attributes and what they say about their
 * coordinates.
 *
 * @returns `null` when the file is no database, or not a GeoPackage
 */
export async function readGeopackage(
  bytes: Uint8Array,
  fileName: string,
): Promise<readonly VectorLayer[] | null> {
  const { Database: SqliteDatabase } = await openSqlite();
  let database: Database | null = null;
  try {
    database = new SqliteDatabase(bytes);
    const tables = rowsOf(
      database,
      `SELECT c.table_name, c.identifier, g.column_name, s.organization, s.organization_coordsys_id, s.definition
       FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
       LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
       WHERE c.data_type = 'features'`,
    );
    const open = database;
    return tables.map((table): VectorLayer => {
      const [name, column] = [String(table['table_name']), String(table['column_name'])];
      const rows = rowsOf(open, `SELECT * FROM "${name.replaceAll('"', '""')}"`);
      return {
        fileName,
        name:
          typeof table['identifier'] === 'string' && table['identifier'] !== '' ? table['identifier'] : name,
        features: rows.map((row, index) => featureOf(row, column, index + 1)),
        declared: declaredBy(table),
      };
    });
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

function rowsOf(database: Database, query: string): readonly Row[] {
  const rows: Row[] = [];
  const statement = database.prepare(query);
  while (statement.step()) rows.push(statement.getAsObject());
  statement.free();
  return rows;
}

function featureOf(row: Row, column: string, number: number): VectorFeature {
  const { [column]: shape, ...properties } = row;
  return {
    number,
    properties: textsOf(properties),
    geometry: shape instanceof Uint8Array ? geometryOf(shape) : null,
  };
}

/** Bytes of the envelope, by its indicator in the flags (section 2.1.3). */
const envelopes = [0, 32, 48, 48, 64] as const;

/** `null` for an empty shape, an unknown one, and bytes that are none. */
function geometryOf(blob: Uint8Array): Geometry | null {
  const [first, second, , flags = 0] = blob;
  const envelope = envelopes[(flags >> 1) & 7];
  const isEmpty = (flags & 16) !== 0;
  if (first !== 0x47 || second !== 0x50 || envelope === undefined || isEmpty) return null;
  try {
    const read = wellKnown.readGeometry(blob.slice(8 + envelope).buffer);
    return read === null ? null : (geojson.writeGeometryObject(read) as Geometry);
  } catch {
    return null;
  }
}

function declaredBy(table: Row): DeclaredCoordinates {
  const { organization, organization_coordsys_id: code, definition } = table;
  if (String(organization).toUpperCase() === 'EPSG' && typeof code === 'number' && code > 0)
    return { kind: 'epsg', code };
  const isKnown = typeof definition === 'string' && definition !== '' && definition !== 'undefined';
  return isKnown ? { kind: 'wkt', text: definition } : { kind: 'nothing' };
}
