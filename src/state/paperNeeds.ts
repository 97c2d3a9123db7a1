import type { Geometry } from 'geojson';
import { loadPaperFonts, type PaperFontFiles } from '../data/loadPaperFonts.ts';
import { shapesNamed } from '../data/shapesNamed.ts';
import type { Brief } from '../domain/brief/Brief.ts';
import { nothingOver, type MapOver } from '../domain/brief/MapOver.ts';
import type { SheetShapes } from '../domain/brief/SheetShapes.ts';
import { sheetShapesOf } from '../domain/brief/sheetShapesOf.ts';
import type { Library } from './Library.svelte.ts';
import { outlinesIn } from './outlinesIn.ts';

/** What paper needs beside a brief: shapes as the map draws them, and the type. */
export interface PaperNeeds {
  readonly shapes: SheetShapes;
  readonly fonts: PaperFontFiles;
}

/**
 * @param over what lies over the units on its map
 * @throws where boundaries or type do not arrive
 */
export async function paperNeeds(
  library: Library,
  brief: Brief,
  over: MapOver = nothingOver,
): Promise<PaperNeeds> {
  const [fonts] = await Promise.all([loadPaperFonts(), library.needBoundaries(brief.set)]);
  const { sets, communes } = library;
  if (sets === null || communes === null) throw new Error('A brief was made before areas arrived');
  const named = (object: string) => shapesNamed(communes, object);
  const around = named('context').map(({ id, shape }) => ({ abroad: id === 'abroad', shape }));
  const shapesOf = (set: Brief['set']): readonly (Geometry | null)[] => outlinesIn(library, set) ?? [];
  const border = named('border')[0]?.shape ?? null;
  return { fonts, shapes: sheetShapesOf(brief, sets, { shapesOf, border, around, over }) };
}
