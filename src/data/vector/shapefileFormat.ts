import type { Problem } from '../../domain/problem/Problem.ts';
import { shapefileEnding } from '../../domain/reading/shapefileEnding.ts';
import type { DroppedFile } from '../DroppedFile.ts';
import type { Beside, FileFormat } from '../FileFormat.ts';
import { inspectZip } from '../zip/inspectZip.ts';
import { unpackEntry } from '../zip/unpackEntry.ts';
import { layersRead, mapBroken } from './layersRead.ts';
import type { ShapefileParts } from './readShapefile.ts';

const isShp = (entry: string) => entry.toLowerCase().endsWith('.shp') && !entry.includes('__MACOSX');
/** 9994, big-endian. */
const signature = [0x00, 0x00, 0x27, 0x0a] as const;
const partNames = ['shp', 'dbf', 'prj', 'cpg'] as const;

/** Shapefiles in a ZIP archive, each a layer; or one with its parts beside it. What is missing is told. */
export const shapefileFormat: FileFormat = {
  id: 'shapefile',
  extensions: ['.zip', '.shp', '.dbf', '.shx', '.prj', '.cpg'],
  recognises: ({ name, bytes, entries }) =>
    entries.some(isShp) || isPart(name) || signature.every((byte, index) => bytes[index] === byte),
  async read(bytes, name, onProgress, beside): Promise<DroppedFile> {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (!isZip && isPart(name)) return refused({ code: 'shapefile-part', file: name });
    const { readShapefile } = await import('./readShapefile.ts');
    const sets = isZip ? partsIn(bytes) : [partsOf(bytes, name, beside)];
    if (sets === null) return mapBroken(name, 'Shapefile');
    if (sets.length === 0) return refused({ code: 'archive-without-map', file: name });
    const read = sets.map((parts, index) => {
      onProgress((index + 1) / (sets.length + 1));
      return readShapefile(parts, name);
    });
    if (read.includes(null)) return mapBroken(name, 'Shapefile');
    const whole = read.filter((each) => each !== null);
    return layersRead(
      name,
      whole.map(({ layer }) => layer),
      [...sets.flatMap((parts) => missingFrom(parts, name)), ...whole.flatMap(({ problems }) => problems)],
    );
  },
};

/** A part without its shapes; their index (.shx) even begins as they do. */
function isPart(name: string): boolean {
  const ending = shapefileEnding(name);
  return ending !== null && ending !== 'shp';
}

function refused(problem: Problem): DroppedFile {
  return { kind: 'refused', name: problem.file, problems: [problem] };
}

function partsOf(shp: Uint8Array, name: string, beside: Beside): ShapefileParts {
  const [dbf = null, prj = null, cpg = null] = ['dbf', 'prj', 'cpg'].map((part) => beside.get(part));
  return { stem: name.replace(/\.shp$/i, ''), shp, dbf, prj, cpg };
}

/** Shapes alone can be used, but whose they are and where they lie must then come from the planner. */
function missingFrom(parts: ShapefileParts, file: string): readonly Problem[] {
  const missing = (['dbf', 'prj'] as const).filter((part) => parts[part] === null);
  return missing.length === 0
    ? []
    : [{ code: 'shapefile-incomplete', file, layer: parts.stem, lacking: missing }];
}

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
