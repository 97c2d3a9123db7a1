import { smoothField } from '../sample/smoothField.ts';
import { eachCellAround } from './eachCellAround.ts';
import { cellCount, cellPlace } from './planeGrid.ts';
import { softened } from './softened.ts';
import type { Valley, ValleyPoint } from './valleys.ts';

/** How susceptible a valley floor is, 0 to 1, and how far to either side that reaches, km. */
export interface Reach {
  readonly strength: number;
  readonly widthKm: number;
}

/**
 * A susceptibility of 0 to 1 by cell of the grid that is strongest on valley floors and fades to both sides. Banks
 * are bent by a seeded field of the given name, so that a zone is now wider on the left, now on the right.
 */
export function alongValleys(
  name: string,
  lines: readonly Valley[],
  reachOf: (point: ValleyPoint) => Reach,
): Float64Array {
  const field = new Float64Array(cellCount);
  const banks = smoothField(`${name} banks`, 1.1);
  const bend = new Float64Array(cellCount).fill(NaN);
  for (const point of lines.flat()) {
    const { strength, widthKm } = reachOf(point);
    if (strength <= 0) continue;
    eachCellAround(point.place, 1.6 * widthKm, (cell, km) => {
      bend[cell] = Number.isNaN(bend[cell]) ? Math.exp(0.22 * banks(cellPlace(cell))) : (bend[cell] ?? 1);
      const away = (km * (bend[cell] ?? 1)) / widthKm;
      field[cell] = Math.max(field[cell] ?? 0, strength * (1 - away * away));
    });
  }
  return softened(field, 1);
}
