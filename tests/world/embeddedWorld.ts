import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AreasFile, HamletsFile } from '../../src/domain/area/AreasFile.ts';
import { buildAreas } from '../../src/domain/area/buildAreas.ts';
import type { FigureTable } from '../../src/domain/indicator/FigureTable.ts';
import type { World } from '../../src/domain/indicator/World.ts';

const built = fileURLToPath(new URL('../../geodata/built/', import.meta.url));

function read<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(built + file, 'utf8')) as Shape;
}

/** The world as the page knows it once everything embedded has arrived. */
export function embeddedWorld(): World {
  return {
    sets: buildAreas(read<AreasFile>('areas.json'), read<HamletsFile>('hamlets.json')),
    tables: readdirSync(`${built}figures`).map((file) => read<FigureTable>(`figures/${file}`)),
    own: [],
    ownIndicators: [],
    edits: [],
  };
}
