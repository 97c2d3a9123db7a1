import type { VectorLayer } from '../../domain/layer/VectorLayer.ts';
import type { CliTable } from './input/CliTable.ts';

/** The properties of a layer's features as a table: a field that a feature lacks is an empty cell. */
export function tableOfLayer({ features }: VectorLayer, file: string): CliTable {
  const header = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const rows = features.map(({ number, properties }) => ({
    line: number,
    cells: header.map((field) => properties[field] ?? ''),
  }));
  return { file, header, rows, usualDecimal: 'point' };
}
