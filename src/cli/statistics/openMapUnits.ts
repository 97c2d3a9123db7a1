import { readGal } from '../../domain/space/readGal.ts';
import { CliFault } from '../CliFault.ts';
import { figuresIn } from './input/figuresIn.ts';
import { idsIn } from './input/idsIn.ts';
import { openLayer } from '../openLayer.ts';
import { openTable } from './input/openTable.ts';
import { openText } from '../openText.ts';
import type { Options } from '../Options.ts';
import { neighboursOfLayer } from './neighboursOfLayer.ts';
import type { MapUnits } from './MapUnits.ts';
import { tableOfLayer } from './tableOfLayer.ts';

/**
 * The units that `--geo` and `--value` (and `--csv`, `--weights`, `--id`) speak of, with figures and neighbours.
 *
 * @throws CliFault
 */
export async function openMapUnits(options: Options): Promise<MapUnits> {
  const path = options.required('geo');
  const column = options.required('value');
  return /\.gal$/i.test(path) ? fromGal(path, column, options) : fromLayer(path, column, options);
}

async function fromGal(path: string, column: string, options: Options): Promise<MapUnits> {
  const csv = options.text('csv');
  if (csv === undefined) throw new CliFault((words) => words.needsCsv());
  const gal = readGal(await openText(path));
  if (gal.kind === 'wrong')
    throw new CliFault((words) => words.galWrong(path, gal.line, words.galFaults[gal.code]));
  const table = await openTable(csv);
  if (table.rows.length !== gal.ids.length)
    throw new CliFault((words) => words.rowsDiffer(csv, table.rows.length, path, gal.ids.length));
  const named = options.text('id');
  return {
    ids: named === undefined ? gal.ids : idsIn(table, named),
    values: figuresIn(table, column),
    neighbours: gal.weights,
    kind: { weights: 'gal', distance: null, tolerance: null },
  };
}

async function fromLayer(path: string, column: string, options: Options): Promise<MapUnits> {
  const layer = await openLayer(path, options.text('layer'));
  const csv = options.text('csv');
  const table = csv === undefined ? tableOfLayer(layer, path) : await openTable(csv);
  if (csv !== undefined && table.rows.length !== layer.features.length)
    throw new CliFault((words) => words.rowsDiffer(csv, table.rows.length, path, layer.features.length));
  return {
    ids: idsIn(table, options.text('id')),
    values: figuresIn(table, column),
    ...neighboursOfLayer(layer, path, options),
  };
}
