export interface Quad {
  readonly centre: readonly [number, number];
  /** A closed ring of 20 edges, in degrees; neighbours share theirs exactly. */
  readonly ring: [number, number][];
}

const [west, south, east, north] = [105.3, 22.35, 106.8, 23.1];
/** Points along one edge: with four edges about as many corners as a real hamlet has. */
const along = 5;

/** A lattice of bent four-sided places over the province, `side` × `side` of them. */
export function quads(side: number): readonly Quad[] {
  const corner = (column: number, row: number): [number, number] => {
    const bend = 0.3 * Math.sin(column * 1.7 + row * 0.9);
    const lift = 0.3 * Math.sin(column * 0.8 - row * 1.3);
    return [west + ((column + bend) / side) * (east - west), south + ((row + lift) / side) * (north - south)];
  };
  return Array.from({ length: side * side }, (_, index) => {
    const [column, row] = [index % side, Math.floor(index / side)];
    const ring = [
      ...edge(column, row, 1, 0, corner),
      ...edge(column + 1, row, 0, 1, corner),
      ...edge(column + 1, row + 1, -1, 0, corner),
      ...edge(column, row + 1, 0, -1, corner),
    ];
    const [first] = ring;
    return { centre: corner(column + 0.5, row + 0.5), ring: first === undefined ? ring : [...ring, first] };
  });
}

function edge(
  column: number,
  row: number,
  right: number,
  up: number,
  corner: (column: number, row: number) => [number, number],
): [number, number][] {
  return Array.from({ length: along }, (_, step) =>
    corner(column + (right * step) / along, row + (up * step) / along),
  );
}
