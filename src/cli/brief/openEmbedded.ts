import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';
import { dataFolder } from '../../../geodata/dataFolder.ts';
import { hazardLayersOf } from '../../data/hazardLayersOf.ts';
import { outlinesOf } from '../../data/outlinesOf.ts';
import { shapesNamed } from '../../data/shapesNamed.ts';
import type { AreaSetId } from '../../domain/area/Area.ts';
import type { AreasFile } from '../../domain/area/AreasFile.ts';
import type { ReportsFile } from '../../domain/area/ReportsFile.ts';
import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { sheetShapesOf } from '../../domain/brief/sheetShapesOf.ts';
import type { EmbeddedHazardLayer } from '../../domain/hazard/EmbeddedHazardLayer.ts';
import type { HazardFile } from '../../domain/hazard/HazardFile.ts';
import type { FigureTable } from '../../domain/indicator/FigureTable.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { SiteEntry, SitesFile } from '../../domain/resettle/SitesFile.ts';
import type { PaperFonts } from '../../report/drawing/PaperFonts.ts';
import type { ReportFonts } from '../../report/official/paper/ReportFonts.ts';
import { openWorld } from '../openWorld.ts';

/** This installation with every figure it holds, its shapes, and the type of paper. */
export interface Embedded {
  readonly world: World;
  readonly shapesOf: (set: AreaSetId) => ReturnType<typeof outlinesOf>;
  readonly sheetShapes: (brief: Brief) => SheetShapes;
  readonly fonts: () => PaperFonts;
  readonly reportFonts: () => ReportFonts;
  readonly reports: () => ReportsFile;
  /** The units as their file tells them. */
  readonly areas: AreasFile;
  /** None where this installation came without any. */
  readonly hazards: () => readonly EmbeddedHazardLayer[];
  /** Receiving sites; none where this installation came without any. */
  readonly sites: () => readonly SiteEntry[];
}

export function openEmbedded(folder = dataFolder()): Embedded {
  const read = <Shape>(name: string) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Shape;
  const world: World = {
    ...openWorld(folder),
    tables: readdirSync(`${folder}figures`).map((file) => read<FigureTable>(`figures/${file}`)),
  };
  const communes = read<Topology>('communes.topo.json');
  const hamlets = read<Topology>('hamlets.topo.json');
  const shapesOf = (set: AreaSetId) => outlinesOf(set === 'hamlet' ? hamlets : communes, world.sets[set]);
  return {
    world,
    shapesOf,
    sheetShapes: (brief) =>
      sheetShapesOf(brief, world.sets, {
        shapesOf,
        border: shapesNamed(communes, 'border')[0]?.shape ?? null,
        around: shapesNamed(communes, 'context').map(({ id, shape }) => ({ abroad: id === 'abroad', shape })),
      }),
    fonts: () => ({
      regular: fontOf('be-vietnam-pro', 'BeVietnamPro', '400Regular'),
      bold: fontOf('be-vietnam-pro', 'BeVietnamPro', '700Bold'),
    }),
    reportFonts: () => ({
      regular: fontOf('tinos', 'Tinos', '400Regular'),
      bold: fontOf('tinos', 'Tinos', '700Bold'),
      italic: fontOf('tinos', 'Tinos', '400Regular_Italic'),
      'bold-italic': fontOf('tinos', 'Tinos', '700Bold_Italic'),
    }),
    reports: () => read<ReportsFile>('reports.json'),
    areas: read<AreasFile>('areas.json'),
    hazards: () =>
      existsSync(`${folder}hazard.topo.json`) ? hazardLayersOf(read<HazardFile>('hazard.topo.json')) : [],
    sites: () => (existsSync(`${folder}sites.json`) ? read<SitesFile>('sites.json').sites : []),
  };
}

function fontOf(family: string, name: string, face: string): Uint8Array<ArrayBuffer> {
  const require = createRequire(import.meta.url);
  const path = require.resolve(`@expo-google-fonts/${family}/${face}/${name}_${face}.ttf`);
  return new Uint8Array(readFileSync(path));
}
