import type { VectorLayer } from '../domain/layer/VectorLayer.ts';
import { CliFault } from './CliFault.ts';
import { openFile } from './openFile.ts';

/**
 * A layer of a map file in any format the portal reads, in the coordinates of the file.
 *
 * @param wanted its name; the first one where left out
 * @param several what to do where it was left out and the file has more than one; it is told their names
 * @throws CliFault if the file holds no shapes or no such layer
 */
export async function openLayer(
  path: string,
  wanted: string | undefined,
  several?: (known: string) => never,
): Promise<VectorLayer> {
  const opened = await openFile(path);
  if (opened.kind !== 'layers') throw new CliFault((words) => words.notLayer(path));
  const known = opened.layers.map(({ name }) => name).join(', ');
  if (wanted === undefined && opened.layers.length > 1) several?.(known);
  const layer = opened.layers.find(({ name }) => wanted === undefined || name === wanted);
  if (layer !== undefined) return layer;
  throw new CliFault((words) => words.layerUnknown(path, wanted ?? '', known));
}
