import type { Geometry } from 'geojson';
import { extentOfAreas } from '../../domain/coordinates/extentOfAreas.ts';
import { placeLayer } from '../../domain/coordinates/placeLayer.ts';
import type { Placing } from '../../domain/coordinates/Placing.ts';
import { repairFeature } from '../../domain/geometry/repairFeature.ts';
import type { VectorLayer } from '../../domain/layer/VectorLayer.ts';
import { problemSentence } from '../../i18n/problemSentence.ts';
import { CliFault } from '../CliFault.ts';
import { coordinatesAsked } from '../import/coordinatesAsked.ts';
import { openFile } from '../openFile.ts';
import { openWorld } from '../openWorld.ts';
import type { Options } from '../Options.ts';
import type { CliTable } from '../statistics/input/CliTable.ts';
import { tableOfLayer } from '../statistics/tableOfLayer.ts';

/** The shapes of a file on the earth, with their fields. */
export interface CliShapes {
  readonly file: string;
  readonly table: CliTable;
  /** In the order of the file, degrees of WGS 84. */
  readonly shapes: readonly CliShape[];
}

/** One shape, or the code of what is wrong with it: the same as in the report of an import. */
export type CliShape =
  | { readonly geometry: Geometry; readonly reason: null }
  | { readonly geometry: null; readonly reason: string };

/**
 * A layer of a file in any format, put on the earth and repaired as on the page. A file that does not tell its
 * coordinates is read by `--coordinates` and `--swapped`; one that tells keeps its own.
 *
 * @param name of the option that holds the path; `layerName` of the one that may choose a layer
 * @throws CliFault
 */
export async function openShapes(name: string, layerName: string, options: Options): Promise<CliShapes> {
  const path = options.required(name);
  const opened = await openFile(path);
  if (opened.kind !== 'layers') throw new CliFault((words) => words.notLayer(path));
  const wanted = options.text(layerName);
  const layer = opened.layers.find((each) => wanted === undefined || each.name === wanted);
  if (layer === undefined) {
    const known = opened.layers.map((each) => each.name).join(', ');
    throw new CliFault((words) => words.layerUnknown(path, wanted ?? '', known));
  }
  const placed = onEarth(layer, options);
  const shapes = placed.features.map((feature): CliShape => {
    const repaired = repairFeature(path, feature);
    const geometry = repaired.feature?.geometry;
    return geometry === undefined || geometry === null
      ? { geometry: null, reason: repaired.problems.at(-1)?.code ?? 'geometry-empty' }
      : { geometry, reason: null };
  });
  return { file: path, table: tableOfLayer(layer, path), shapes };
}

function onEarth(layer: VectorLayer, options: Options): VectorLayer {
  const extent = extentOfAreas(openWorld().sets);
  const asked = coordinatesAsked(options);
  const own = placeLayer(layer, extent);
  const placing = own.placed === null && asked !== null ? placeLayer(layer, extent, asked) : own;
  if (placing.placed !== null) return placing.placed;
  throw new CliFault((words, language) => {
    const problem = placing.problems.at(-1);
    const sentence = problem === undefined ? '' : problemSentence(problem, language);
    const ways = waysOf(placing);
    return ways === '' ? sentence : words.coordinatesOpen(sentence, ways);
  });
}

function waysOf({ question }: Placing): string {
  const ways = question?.candidates.map(
    ({ choice }) => `--coordinates ${choice.system}${choice.swapped ? ' --swapped' : ''}`,
  );
  return (ways ?? []).slice(0, 4).join(' | ');
}
