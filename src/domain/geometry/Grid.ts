import type { Path64, PolyPath64 } from 'clipper2-ts';
import type { Position } from 'geojson';

/** Steps in one degree: 1.1 mm each, so that seven decimals survive and products stay exact in a province. */
const steps = 1e8;
/** Half a step in radians. */
const halfStep = Math.PI / 360 / steps;

/**
 * The whole numbers on which polygons are clipped, and the way back. Positions it was told to remember come
 * back to the last digit: a border that two units share stays one border, even where one of them was mended.
 */
export class Grid {
  readonly #west: number;
  readonly #south: number;
  readonly #known = new Map<string, Position>();

  /** @param near a position of the layer; whole degrees of it become the origin, for small numbers */
  constructor([x = 0, y = 0]: readonly number[]) {
    this.#west = Math.floor(x) * steps;
    this.#south = Math.floor(y) * steps;
  }

  /** A closed ring as a path, without the repetition of its first corner. */
  path(ring: readonly Position[]): Path64 {
    const path: Path64 = [];
    for (let at = 0; at + 1 < ring.length; at++) path.push(this.point(ring[at] ?? []));
    return path;
  }

  /** Keeps the positions of polygons, to the last digit, for when they come back. */
  remember(polygons: readonly (readonly (readonly Position[])[])[]): void {
    for (const rings of polygons)
      for (const ring of rings)
        for (const position of ring) {
          const { x, y } = this.point(position);
          this.#known.set(`${String(x)} ${String(y)}`, position);
        }
  }

  /**
   * What a path encloses, in steradians, above zero where it runs counterclockwise. Its edges are straight in degrees, as RFC 7946
   * has them, and measured as such, so that the pieces of a shape that was cut add up to it.
   *
   * Source: the sum of ∫ sin φ dλ along the edges, each in closed form: Δλ sin(middle φ) sin(h) / h, h half of Δφ.
   */
  measure(path: Path64): number {
    let sum = 0;
    let before = path.at(-1);
    for (const point of path) {
      if (before !== undefined && before.x !== point.x) {
        const half = (point.y - before.y) * halfStep;
        const middle = (2 * this.#south + before.y + point.y) * halfStep;
        const squared = half * half;
        sum += (before.x - point.x) * Math.sin(middle) * (1 - (squared / 6) * (1 - squared / 20));
      }
      before = point;
    }
    return sum * 2 * halfStep;
  }

  /** A path as a closed ring. */
  ring(path: Path64): Position[] {
    const ring = path.map(
      ({ x, y }): Position =>
        this.#known.get(`${String(x)} ${String(y)}`) ?? [(x + this.#west) / steps, (y + this.#south) / steps],
    );
    const [first] = ring;
    return first === undefined ? [] : [...ring, first];
  }

  /**
   * The polygons of a clipper's tree: outlines counterclockwise with their holes clockwise, as RFC 7946 wants
   * them. An island in a hole is a polygon of its own.
   */
  polygons(tree: PolyPath64): Position[][][] {
    const found: Position[][][] = [];
    const open = childrenOf(tree);
    for (const outline of open) {
      const holes = childrenOf(outline);
      found.push([outline, ...holes].map(({ poly }) => this.ring(poly ?? [])));
      open.push(...holes.flatMap(childrenOf));
    }
    return found;
  }

  /** Where a position in degrees lies on the grid. */
  point([longitude = NaN, latitude = NaN]: readonly number[]): { x: number; y: number } {
    return { x: Math.round(longitude * steps) - this.#west, y: Math.round(latitude * steps) - this.#south };
  }
}

const childrenOf = (node: PolyPath64): PolyPath64[] =>
  Array.from({ length: node.count }, (_, index) => node.child(index));
