import type { Geometry } from 'geojson';
import { repairFeature } from '../../domain/geometry/repairFeature.ts';
import { coordinatesAsked } from '../import/coordinatesAsked.ts';
import { openPlaced } from '../openPlaced.ts';
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
 * The map that an option names, in any format, put on the earth and repaired as on the page.
 *
 * @throws CliFault
 */
export async function openShapes(options: Options, option: string): Promise<CliShapes> {
  const file = options.required(option);
  const layer = await openPlaced(options, option, coordinatesAsked(options));
  const shapes = layer.features.map((feature): CliShape => {
    const repaired = repairFeature(file, feature);
    const geometry = repaired.feature?.geometry;
    return geometry === undefined || geometry === null
      ? { geometry: null, reason: repaired.problems.at(-1)?.code ?? 'geometry-empty' }
      : { geometry, reason: null };
  });
  return { file, table: tableOfLayer(layer, file), shapes };
}
