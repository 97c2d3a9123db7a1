import GeoJSON from 'ol/format/GeoJSON.js';
import WKB from 'ol/format/WKB.js';
import type { Geometry } from 'geojson';
import openSqlite from 'sql.js/dist/sql-wasm-inline.js';
import type { MapTable } from '../../domain/layer/MapTable.ts';
import { qgisStyle } from './qgisStyle.ts';
import { wgs84Wkt } from './wgs84Wkt.ts';

const wkb = new WKB({ hex: false, littleEndian: true });
const geojson = new GeoJSON();

/**
 * A map as GeoPackage (OGC 12-128r18), degrees of WGS 84, with the style in the table where QGIS looks for it (`layer_styles`), so that it opens in the
 * colours of the portal. What the fields hold stands in `gpkg_data_columns`, the notes as description of the layer.
 *
 * @param date of making, `2026-11-26`
 */
export async function writeGeopackage(table: MapTable, date: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await openSqlite();
  const database = new Database();
  try {
    const { name, fields, features, notes, style } = table;
    // 'GPKG', version 1.3.
    database.run('PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;');
    database.run(`CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
      CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
      CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
      CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL);
      CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, PRIMARY KEY (table_name, column_name));
      CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_catalog TEXT, f_table_schema TEXT, f_table_name TEXT, f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT, update_time DATETIME);`);
    const system = 'INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)';
    database.run(system, ['Undefined cartesian', -1, 'NONE', -1, 'undefined']);
    database.run(system, ['Undefined geographic', 0, 'NONE', 0, 'undefined']);
    database.run(system, ['WGS 84', 4326, 'EPSG', 4326, wgs84Wkt]);
    database.run('INSERT INTO gpkg_extensions VALUES (?, NULL, ?, ?, ?)', [
      'gpkg_data_columns',
      'gpkg_schema',
      'http://www.geopackage.org/spec/#extension_schema',
      'read-write',
    ]);
    const columns = fields.map((field) => `"${field.name}" ${field.kind === 'text' ? 'TEXT' : 'DOUBLE'}`);
    database.run(
      `CREATE TABLE "${name}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, ${columns.join(', ')})`,
    );
    const shapes = features.map(({ geometry }) => (geometry === null ? null : blobOf(geometry)));
    const bounds = boundsOf(shapes.flatMap((shape) => (shape === null ? [] : [shape.extent])));
    database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 4326)', [
      name,
      'features',
      name,
      notes.join('\n'),
      `${date}T00:00:00.000Z`,
      ...bounds,
    ]);
    database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, 4326, 0, 0)', [
      name,
      'geom',
      'MULTIPOLYGON',
    ]);
    for (const field of fields)
      database.run('INSERT INTO gpkg_data_columns VALUES (?, ?, NULL, ?, NULL, NULL, NULL)', [
        name,
        field.name,
        field.about,
      ]);
    database.run('INSERT INTO layer_styles VALUES (1, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, NULL, ?)', [
      '',
      '',
      name,
      'geom',
      name,
      qgisStyle(style),
      '',
      notes[0] ?? '',
      '',
      `${date}T00:00:00.000Z`,
    ]);
    const insert = database.prepare(
      `INSERT INTO "${name}" VALUES (NULL, ?${fields.map(() => ', ?').join('')})`,
    );
    features.forEach(({ values }, at) => insert.run([shapes[at]?.blob ?? null, ...values]));
    insert.free();
    return new Uint8Array(database.export());
  } finally {
    database.close();
  }
}

/** Header of 8 bytes ('GP', version 0, little endian, no envelope, the system), then well-known binary. */
function blobOf(geometry: Geometry): { readonly blob: Uint8Array; readonly extent: readonly number[] } {
  const whole: Geometry =
    geometry.type === 'Polygon' ? { type: 'MultiPolygon', coordinates: [geometry.coordinates] } : geometry;
  const shape = geojson.readGeometry(whole);
  if (shape === null) throw new Error(`A ${geometry.type} cannot be written`);
  const body = new Uint8Array(wkb.writeGeometry(shape) as ArrayBuffer);
  const blob = new Uint8Array(8 + body.length);
  blob.set([0x47, 0x50, 0, 1]);
  new DataView(blob.buffer).setInt32(4, 4326, true);
  blob.set(body, 8);
  return { blob, extent: shape.getExtent() };
}

function boundsOf(extents: readonly (readonly number[])[]): readonly (number | null)[] {
  if (extents.length === 0) return [null, null, null, null];
  const at = (place: number) => extents.map((extent) => extent[place] ?? NaN);
  return [Math.min(...at(0)), Math.min(...at(1)), Math.max(...at(2)), Math.max(...at(3))];
}
