import type { DroppedFile } from '../DroppedFile.ts';
import type { FileFormat } from '../FileFormat.ts';
import { layersRead, mapBroken } from './layersRead.ts';

/** "SQLite" */
const signature = [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] as const;

/** GeoPackage, the default of QGIS: each of its feature tables is a layer. */
export const geopackageFormat: FileFormat = {
  id: 'geopackage',
  extensions: ['.gpkg'],
  recognises: ({ bytes }) => signature.every((byte, index) => bytes[index] === byte),
  async read(bytes, name, onProgress): Promise<DroppedFile> {
    const { readGeopackage } = await import('./readGeopackage.ts');
    onProgress(0.1);
    const layers = await readGeopackage(bytes, name);
    return layers === null ? mapBroken(name, 'GeoPackage') : layersRead(name, layers);
  },
};
