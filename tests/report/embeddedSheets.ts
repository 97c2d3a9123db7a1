import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { shapesNamed } from '../../src/data/shapesNamed.ts';
import { outlinesOf } from '../../src/data/outlinesOf.ts';
import type { Brief } from '../../src/domain/brief/Brief.ts';
import type { SheetShapes } from '../../src/domain/brief/SheetShapes.ts';
import { sheetShapesOf } from '../../src/domain/brief/sheetShapesOf.ts';
import { openFaces } from '../../src/report/drawing/openFaces.ts';
import { world } from '../domain/brief/briefs.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(`geodata/built/${name}.topo.json`, 'utf8')) as Topology;
const [communes, hamlets] = [read('communes'), read('hamlets')];

const type = (weight: string) =>
  new Uint8Array(
    readFileSync(`node_modules/@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`),
  );

export const fonts = { regular: type('400Regular'), bold: type('700Bold') };
export const faces = openFaces(fonts);

/** Shapes for the sheet of a brief of the embedded world. */
export function embeddedShapes(brief: Brief): SheetShapes {
  return sheetShapesOf(brief, world.sets, {
    shapesOf: (set) => outlinesOf(set === 'hamlet' ? hamlets : communes, world.sets[set]),
    border: shapesNamed(communes, 'border')[0]?.shape ?? null,
    around: shapesNamed(communes, 'context').map(({ id, shape }) => ({ abroad: id === 'abroad', shape })),
  });
}
