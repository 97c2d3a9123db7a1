import { besideCell } from './besideCell.ts';

/** Every cell becomes the mean of itself and its neighbours, `rounds` times. */
export function softened(field: Float64Array, rounds: number): Float64Array {
  let soft = field;
  for (let round = 0; round < rounds; round += 1) {
    soft = soft.map((value, cell, all) => {
      const beside = besideCell(cell);
      return beside.reduce((sum, next) => sum + (all[next] ?? 0), value) / (beside.length + 1);
    });
  }
  return soft;
}
