import type { Geometry } from 'geojson';
import GeoJSON from 'ol/format/GeoJSON.js';
import WKB from 'ol/format/WKB.js';
import Point from 'ol/geom/Point.js';
import openSqlite from 'sql.js/dist/sql-wasm-inline.js';

interface FeatureTable {
  readonly name: string;
  /** What QGIS shows as its name; empty where nobody gave one. */
  readonly title: string;
  /** `null`: it says nothing about its coordinates. */
  readonly epsg: number | null;
  readonly features: readonly {
    readonly geometry: Geometry | null;
    readonly properties: Readonly<Record<string, string | number>>;
  }[];
}

/** A GeoPackage with as much of its tables (OGC 12-128r18) as a reader looks at, beside a table without shapes. */
export async function geopackageOf(tables: readonly FeatureTable[]): Promise<Uint8Array> {
  const { Database } = await openSqlite();
  const database = new Database();
  database.run(`CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    INSERT INTO gpkg_contents VALUES ('ghi_chu', 'attributes', '');
    INSERT INTO gpkg_spatial_ref_sys VALUES (-1, 'NONE', -1, 'undefined');`);
  for (const { name, title, epsg, features } of tables) {
    const columns = Object.keys(features[0]?.properties ?? {});
    database.run(
      `CREATE TABLE "${name}" (fid INTEGER PRIMARY KEY, geom BLOB${columns.map((column) => `, "${column}"`).join('')})`,
    );
    if (epsg !== null)
      database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?)', [epsg, 'EPSG', epsg, '']);
    database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?)', [name, 'features', title]);
    database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?)', [name, 'geom', epsg ?? -1]);
    const places = ['?', '?', ...columns.map(() => '?')].join(', ');
    features.forEach(({ geometry, properties }, index) =>
      database.run(`INSERT INTO "${name}" VALUES (${places})`, [
        index + 1,
        geometry && blobOf(geometry),
        ...columns.map((column) => properties[column] ?? null),
      ]),
    );
  }
  return database.export();
}

/** The header without an envelope, then the shape as well-known binary. */
function blobOf(geometry: Geometry): Uint8Array {
  const shape = new GeoJSON().readGeometry(geometry) ?? new Point([0, 0]);
  const written = new WKB({ hex: false }).writeGeometry(shape) as unknown as ArrayBuffer;
  return Uint8Array.from([0x47, 0x50, 0, 1, 0, 0, 0, 0, ...new Uint8Array(written)]);
}
