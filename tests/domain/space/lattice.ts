import type { Polygon } from 'geojson';
import { contiguityNeighbours } from '../../../src/domain/space/contiguityNeighbours.ts';
import type { SpatialWeights } from '../../../src/domain/space/SpatialWeights.ts';

/** Unit squares in rows, from the lower left. */
export function squares(columns: number, rows: number): readonly Polygon[] {
  return Array.from({ length: columns * rows }, (_, unit) => {
    const [x, y] = [unit % columns, Math.floor(unit / columns)];
    return {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
          [x, y + 1],
          [x, y],
        ],
      ],
    };
  });
}

export function rookLattice(columns: number, rows: number): SpatialWeights {
  return contiguityNeighbours(squares(columns, rows), 'rook', 0);
}

/** Neighbours by unit, for reading in a test. */
export function listsOf({ units, starts, neighbours }: SpatialWeights): readonly (readonly number[])[] {
  return Array.from({ length: units }, (_, unit) => [...neighbours.subarray(starts[unit], starts[unit + 1])]);
}
