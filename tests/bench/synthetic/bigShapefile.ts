import { strToU8, zipSync } from 'fflate';
import { dbfOf, shpOf } from '../../data/shapefileBytes.ts';
import { quads } from './quads.ts';

const wgs84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]';

/** A lattice of `side` × `side` flooded places, packed as an office sends them. */
export function bigShapefile(side: number): Uint8Array {
  const rings = quads(side).map(({ ring }) => [...ring].reverse());
  const texts = rings.map((_, index) => strToU8(`Vùng ngập ${String(index + 1)}`));
  return zipSync({
    'ngap/nguy-co-ngap.shp': shpOf(rings),
    'ngap/nguy-co-ngap.dbf': dbfOf('TEN', texts),
    'ngap/nguy-co-ngap.prj': strToU8(wgs84),
    'ngap/nguy-co-ngap.cpg': strToU8('UTF-8'),
  });
}
