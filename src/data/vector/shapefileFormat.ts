import type { Problem } from '../../domain/problem/Problem.ts';
import type { DroppedFile } from '../DroppedFile.ts';
import type { FileFormat } from '../FileFormat.ts';
import { inspectZip } from '../zip/inspectZip.ts';
import { unpackEntry } from '../zip/unpackEntry.ts';
import { layersRead, mapBroken } from './layersRead.ts';
import type { ShapefileParts } from './readShapefile.ts';

const isShp = (entry: string) => entry.toLowerCase().endsWith('.shp') && !entry.includes('__MACOSX');
/** 9994, big-endian. */
const signature = [0x00, 0x00, 0x27, 0x0a] as const;
const partNames = ['shp', 'dbf', 'prj', 'cpg'] as const;

/** Shapefiles in a ZIP archive, each a layer; a bare .shp is read for its shapes alone, and says so. */
export const shapefileFormat: FileFormat = {
  id: 'shapefile',
  extensions: ['.zip', '.shp'],
  recognises: ({ bytes, entries }) =>
    entries.some(isShp) || signature.every((byte, index) => bytes[index] === byte),
  async read(bytes, name, onProgress): Promise<DroppedFile> {
    const { readShapefile } = await import('./readShapefile.ts');
    if (bytes[0] !== 0x50) {
      const read = readShapefile({ stem: name, shp: bytes, dbf: null, prj: null, cpg: null }, name);
      const alone: Problem = { code: 'shapefile-alone', file: name };
      return read === null ? mapBroken(name, 'Shapefile') : layersRead(name, [read.layer], [alone]);
    }
    const sets = partsIn(bytes);
    if (sets === null) return mapBroken(name, 'Shapefile');
    if (sets.length === 0)
      return { kind: 'refused', name, problems: [{ code: 'archive-without-map', file: name }] };
    const read = sets.map((parts, index) => {
      onProgress((index + 1) / (sets.length + 1));
      return readShapefile(parts, name);
    });
    if (read.includes(null)) return mapBroken(name, 'Shapefile');
    const whole = read.filter((each) => each !== null);
    return layersRead(
      name,
      whole.map(({ layer }) => layer),
      whole.flatMap(({ problems }) => problems),
    );
  },
};

/** The parts that belong together by their common name; `null` when one of them cannot be unpacked. */
function partsIn(bytes: Uint8Array): readonly ShapefileParts[] | null {
  const entries = inspectZip(bytes);
  if (typeof entries === 'string') return null;
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const sets: ShapefileParts[] = [];
  for (const { name } of entries.filter((entry) => isShp(entry.name))) {
    const stem = name.slice(0, -'.shp'.length);
    const found = partNames.map((part) => byName.get(`${stem.toLowerCase()}.${part}`));
    const unpacked = found.map((entry) => (entry === undefined ? null : unpackEntry(bytes, entry)));
    const [shp = null, dbf = null, prj = null, cpg = null] = unpacked;
    if (shp === null || unpacked.some((part, index) => part === null && found[index] !== undefined))
      return null;
    sets.push({ stem, shp, dbf, prj, cpg });
  }
  return sets;
}
