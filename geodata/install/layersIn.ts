import { readFile } from '../../src/data/readFile.ts';
import { CliFault } from '../../src/cli/CliFault.ts';
import type { Source } from '../../src/domain/reading/gatherFiles.ts';
import type { VectorLayer } from '../../src/domain/layer/VectorLayer.ts';
import { problemSentence } from '../../src/i18n/problemSentence.ts';

/**
 * The layers of a map file in any format the portal reads.
 *
 * @throws CliFault with the portal's own sentence when it refuses the file, or when it holds no shapes
 */
export async function layersIn(source: Source<File>): Promise<readonly VectorLayer[]> {
  const read = await readFile(source);
  if (read.kind === 'layers') return read.layers;
  const [problem] = read.problems;
  throw new CliFault((words, language) =>
    read.kind === 'tables' || problem === undefined
      ? words.notLayer(source[0].name)
      : problemSentence(problem, language),
  );
}
