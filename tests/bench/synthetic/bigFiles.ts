import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigBook } from './bigBook.ts';
import { bigGeojson } from './bigGeojson.ts';
import { bigShapefile } from './bigShapefile.ts';

export interface BigFiles {
  readonly folder: string;
  readonly files: readonly { readonly what: string; readonly path: string }[];
}

/** The largest files an office is expected to bring, made from a seed into a folder of their own. */
export async function bigFiles(): Promise<BigFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'trong-diem-files-'));
  const made = [
    { what: 'XLSX, 20,000 rows × 30 columns', name: 'ra-soat.xlsx', bytes: await bigBook(20_000, 30) },
    { what: 'GeoJSON, 50 MB', name: 'nguy-co-sat-lo.geojson', bytes: bigGeojson(50e6) },
    { what: 'zipped shapefile, 10,000 polygons', name: 'nguy-co-ngap.zip', bytes: bigShapefile(100) },
  ];
  const files = made.map(({ what, name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { what, path };
  });
  return { folder, files };
}
