import type { MapTable } from '../domain/layer/MapTable.ts';

export type MapFormat = 'gpkg' | 'geojson' | 'shapefile';

/**
 * A map as a file for a GIS. The writer comes when it is needed.
 *
 * @param date of making, `2026-11-26`
 * @throws when the writer cannot be loaded
 */
export async function writeMap(table: MapTable, format: MapFormat, date: string): Promise<Blob> {
  switch (format) {
    case 'gpkg': {
      const { writeGeopackage } = await import('../data/write/writeGeopackage.ts');
      return new Blob([await writeGeopackage(table, date)], { type: 'application/geopackage+sqlite3' });
    }
    case 'geojson': {
      const { writeGeojson } = await import('../data/write/writeGeojson.ts');
      return new Blob([writeGeojson(table)], { type: 'application/geo+json' });
    }
    case 'shapefile': {
      const { writeShapefile } = await import('../data/write/writeShapefile.ts');
      return new Blob([writeShapefile(table)], { type: 'application/zip' });
    }
  }
}
