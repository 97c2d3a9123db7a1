import { extentOfAreas } from '../domain/coordinates/extentOfAreas.ts';
import type { CoordinateChoice } from '../domain/coordinates/Placing.ts';
import { placeLayer } from '../domain/coordinates/placeLayer.ts';
import type { VectorLayer } from '../domain/layer/VectorLayer.ts';
import { problemSentence } from '../i18n/problemSentence.ts';
import { CliFault } from './CliFault.ts';
import { openLayer } from './openLayer.ts';
import { openWorld } from './openWorld.ts';
import type { Options } from './Options.ts';

/** A map may be of any place: nothing is doubted for where it lies. */
const anywhere = { bounds: { west: -180, south: -90, east: 180, north: 90 }, units: [], zone: null };

/**
 * The map that an option names, on the earth, in degrees of WGS 84. Of a file with several layers `--OPTION-layer` names one, so that
 * none is left out unseen.
 *
 * @param choice what a file's coordinates are where it does not say so itself
 * @throws CliFault where neither says it, or several layers are open
 */
export async function openPlaced(
  options: Options,
  option: string,
  choice: CoordinateChoice | null,
): Promise<VectorLayer> {
  const path = options.required(option);
  const layer = await openLayer(path, options.text(`${option}-layer`), (known) => {
    throw new CliFault((words) => words.layerOpen(path, `--${option}-layer`, known));
  });
  const own = placeLayer(layer, anywhere);
  const { placed, question, problems } =
    own.placed === null && choice !== null ? placeLayer(layer, anywhere, choice) : own;
  if (placed !== null) return placed;
  const [problem] = problems;
  throw new CliFault((words, language) => {
    if (question === null && problem !== undefined) return problemSentence(problem, language);
    return words.install.coordinatesOpen(path, likelyWays(layer));
  });
}

/** As they are typed, the ones first that fall on the province of this installation. */
function likelyWays(layer: VectorLayer): readonly string[] {
  const { question } = placeLayer(layer, extentOfAreas(openWorld().sets));
  return (question?.candidates ?? []).map(
    ({ choice: { system, swapped } }) => system + (swapped ? ' --swapped' : ''),
  );
}
