import type { Polygon, Position } from 'geojson';
import { createRandom } from '../../../src/domain/random/createRandom.ts';

/** Four-cornered areas with uneven borders that tile a box without gap or overlap, and the corners between them. */
export function tiling(seed: number, side = 6): { areas: readonly Polygon[]; corners: readonly Position[] } {
  const { next } = createRandom(seed);
  const step = 0.8 / side;
  const corners = Array.from({ length: (side + 1) ** 2 }, (_, at): Position => {
    const [column, row] = [at % (side + 1), Math.floor(at / (side + 1))];
    const jitter = () => (next() - 0.5) * 0.6 * step;
    return [105.5 + column * step + jitter(), 22.3 + row * step + jitter()];
  });
  const areas = Array.from({ length: side ** 2 }, (_, at): Polygon => {
    const from = Math.floor(at / side) * (side + 1) + (at % side);
    const ring = [from, from + 1, from + side + 2, from + side + 1, from].map(
      (place) => corners[place] ?? [],
    );
    return { type: 'Polygon', coordinates: [ring] };
  });
  return { areas, corners };
}

/** A square of longitude and latitude, with a hole where one is asked for. */
export function box(west: number, south: number, side: number, hole?: Polygon): Polygon {
  const ring: Position[] = [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
  return {
    type: 'Polygon',
    coordinates: [ring, ...(hole?.coordinates ?? []).map((each) => each.toReversed())],
  };
}
