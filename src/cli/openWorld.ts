import { readFileSync } from 'node:fs';
import { dataFolder } from '../../geodata/dataFolder.ts';
import { buildAreas } from '../domain/area/buildAreas.ts';
import type { AreasFile, HamletsFile } from '../domain/area/AreasFile.ts';
import { figuresOfAreas } from '../domain/area/figuresOfAreas.ts';
import type { FigureTable } from '../domain/indicator/FigureTable.ts';
import type { World } from '../domain/indicator/World.ts';

/** The units and official figures of this installation, as the page knows them before any file is brought. */
export function openWorld(folder = dataFolder()): World {
  const read = <Shape>(name: string) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Shape;
  const areas = read<AreasFile>('areas.json');
  return {
    sets: buildAreas(areas, read<HamletsFile>('hamlets.json')),
    tables: [read<FigureTable>('figures/place.json')],
    own: figuresOfAreas(areas),
    ownIndicators: [],
    edits: [],
  };
}
