import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));
const source = resolve(top, 'src');

/** The law of the house: who may import whom, and which packages live in one room only. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  data: ['domain'],
  analysis: ['domain'],
  state: ['domain', 'data', 'analysis'],
  map: ['domain', 'i18n', 'state'],
  // The report comes by `import()` alone: it and its writers add nothing to the first load.
  ui: ['domain', 'i18n', 'state', 'report'],
  report: ['domain', 'i18n'],
  cli: ['domain', 'i18n', 'data', 'report'],
  page: ['domain', 'i18n', 'data', 'analysis', 'state', 'map', 'ui'],
};

const homes: readonly (readonly [package_: RegExp, rooms: readonly string[]])[] = [
  [/^maplibre-gl/, ['map']],
  [/^topojson-(client|server)$/, ['map', 'data', 'analysis']],
  [/^@turf\//, ['domain']],
  [/^simple-statistics/, ['domain']],
  // Small maths: map projections, a spatial index, and polygon clipping. None knows page or network.
  [/^(proj4|flatbush|clipper2-ts)$/, ['domain']],
  // The solver lives in the domain; the page's worker alone knows where its program lies.
  [/^highs\/runtime\?url$/, ['analysis']],
  [/^highs$/, ['domain']],
  [/^papaparse/, ['domain', 'data']],
  [/^@e965\/xlsx/, ['data']],
  [/^write-excel-file/, ['data']],
  [/^fflate/, ['data', 'report']],
  [/^(pdfkit|fontkit)$/, ['report']],
  [/^@expo-google-fonts\//, ['data']],
  [/^(shpjs|flatgeobuf|sql\.js|ol|@tmcw\/togeojson|@xmldom\/xmldom)(\/|$)/, ['data']],
  [/^@noble\/hashes/, ['data']],
  [/^idb$/, ['data']],
  [/^docx$/, ['report']],
  [/^pptxgenjs$/, ['report']],
  // A canvas where there is no page, which has one: nothing of it is ever shipped.
  [/^@napi-rs\/canvas$/, ['cli']],
  [/^svelte/, ['state', 'map', 'ui', 'page']],
  [/^@fontsource\//, ['ui', 'page']],
];

/** Static, type-only, dynamic, re-exported, and worker or asset addresses; a quoted word `from` is none. */
const imports = /(?:(?<!['"])\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|new URL\(\s*)['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function roomOf(path: string): string {
  const [first, second] = relative(source, path).split('/');
  return second === undefined ? 'page' : (first ?? 'page');
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => resolve(source, file));

const all: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(imports)].map(([, target]) => ({
    file: relative(top, file),
    room: roomOf(file),
    target: target ?? '',
  })),
);

describe('the rooms of the house', () => {
  it('has files and imports to judge', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(all.length).toBeGreaterThan(100);
  });

  it('every file lives in a room of the plan', () => {
    expect(files.map(roomOf).filter((room) => !(room in rooms))).toEqual([]);
  });

  it('a room imports only the rooms it may', () => {
    const wrong = all.filter(({ file, room, target }) => {
      if (!target.startsWith('.')) return false;
      const path = resolve(top, dirname(file), target);
      if (relative(source, path).startsWith('..'))
        return !/geodata\/(built|dataFolder)|package\.json/.test(path);
      const other = roomOf(path);
      return other !== room && !(rooms[room] ?? []).includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it('only the data room opens embedded files, and the terminal, which has no page to fetch them for', () => {
    const opening = all.filter(({ target }) => target.includes('geodata/'));
    expect(opening.filter(({ room }) => room !== 'data' && room !== 'cli')).toEqual([]);
  });

  it('the page loads the report only when it is asked for', () => {
    const eager = files
      .filter((file) => roomOf(file) !== 'report' && roomOf(file) !== 'cli')
      .filter((file) =>
        /\bimport\s+(?!type\b)[^;()]*from\s*['"][^'"]*\/report\//.test(code(readFileSync(file, 'utf8'))),
      );
    expect(eager.map((file) => relative(top, file))).toEqual([]);
  });

  it('a package is imported only where it lives, and only packages with a home are imported', () => {
    const wrong = all.filter(({ room, target }) => {
      if (target.startsWith('.') || target.startsWith('data:')) return false;
      const home = homes.find(([name]) => name.test(target));
      if (home !== undefined) return !home[1].includes(room);
      return (
        !/^(geojson|topojson-specification)$/.test(target) && !(room === 'cli' && target.startsWith('node:'))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('the domain knows no page, network, clock or chance', () => {
    const forbidden =
      /\b(document|window|fetch|localStorage|indexedDB|navigator)\s*[.(]|\bDate\.now|\bnew Date\(\)|Math\.random|performance\.now/;
    const wrong = files
      .filter((file) => roomOf(file) === 'domain')
      .filter((file) => forbidden.test(code(readFileSync(file, 'utf8'))));
    expect(wrong.map((file) => relative(top, file))).toEqual([]);
  });

  it('numbers are formatted in i18n alone', () => {
    const wrong = files
      .filter((file) => roomOf(file) !== 'i18n')
      .filter((file) => /\.toFixed\(|\.toLocaleString\(|\bIntl\./.test(code(readFileSync(file, 'utf8'))));
    expect(wrong.map((file) => relative(top, file))).toEqual([]);
  });

  it('only the data room fetches', () => {
    const wrong = files
      .filter((file) => roomOf(file) !== 'data')
      .filter((file) =>
        /(?<![\w.])fetch\(|XMLHttpRequest|WebSocket\(/.test(code(readFileSync(file, 'utf8'))),
      );
    expect(wrong.map((file) => relative(top, file))).toEqual([]);
  });
});

describe('effects', () => {
  it('stand at the named borders only: the map, and the language of the document', () => {
    const withEffect = files
      .filter((file) => /\$effect\b/.test(code(readFileSync(file, 'utf8'))))
      .map((file) => relative(top, file));
    expect(withEffect.sort()).toEqual(effectBorders);
  });
});

const effectBorders: readonly string[] = ['src/map/MapView.svelte', 'src/ui/shell/DocumentLanguage.svelte'];

/** Without comments, so that a word in a docstring is no offence. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
