import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { AreasFile, HamletsFile } from '../../../src/domain/area/AreasFile.ts';
import type { FigureTable } from '../../../src/domain/indicator/FigureTable.ts';
import { quads } from './quads.ts';

const built = fileURLToPath(new URL('../../../geodata/built/', import.meta.url));
const read = <Shape>(file: string) => JSON.parse(readFileSync(built + file, 'utf8')) as Shape;

/**
 * Embedded data as if there were `side` × `side` hamlets: places on a lattice over the province, shared out
 * to the communes in turn, with figures repeated from the real roster. Only for measuring: they mean nothing.
 *
 * @returns what to give in place of a built file, by the path it is asked for under
 */
export function manyHamlets(side: number): (path: string) => string | null {
  const communes = read<AreasFile>('areas.json').communes2021.map(({ code }) => code);
  const places = quads(side);
  const roster = places.map(({ centre }, index) => {
    const commune = communes[index % communes.length] ?? '';
    const number = Math.floor(index / communes.length) + 1;
    return { code: `${commune}-${String(number).padStart(2, '0')}`, number, commune, centre, place: index };
  });
  roster.sort((a, b) => (a.code < b.code ? -1 : 1));
  const hamlets: HamletsFile = {
    code: roster.map(({ code }) => code),
    number: roster.map(({ number }) => number),
    commune2021: roster.map(({ commune }) => commune),
    lon: roster.map(({ centre }) => centre[0]),
    lat: roster.map(({ centre }) => centre[1]),
  };
  const features = roster.map(({ code, place }) => ({
    type: 'Feature' as const,
    id: code,
    properties: {},
    geometry: { type: 'Polygon' as const, coordinates: [places[place]?.ring ?? []] },
  }));
  const hamlet: FeatureCollection = { type: 'FeatureCollection', features };
  const shapes = topology({ hamlet }, 1e5);
  return (path) => {
    const name = path.split('/').at(-1) ?? '';
    const year = /^hamlets-(\d{4})-.{8}\.json$/.exec(name)?.[1];
    if (year !== undefined)
      return JSON.stringify(repeated(read(`figures/hamlets-${year}.json`), roster.length));
    if (/^hamlets\.topo-.{8}\.json$/.test(name)) return JSON.stringify(shapes);
    return /^hamlets-.{8}\.json$/.test(name) ? JSON.stringify(hamlets) : null;
  };
}

/** The rows of a table again and again, by a step that has no common part with their number. */
function repeated(table: FigureTable, count: number): FigureTable {
  const columns = Object.entries(table.columns).map(([name, column]) => [
    name,
    Array.from({ length: count }, (_, index) => column[(index * 7919) % column.length] ?? 'not-reported'),
  ]);
  return { ...table, columns: Object.fromEntries(columns) as FigureTable['columns'] };
}
