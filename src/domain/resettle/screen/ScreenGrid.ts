import type { Polygon } from 'geojson';
import type { Position } from '../../area/Area.ts';
import type { Bounds } from '../../coordinates/Extent.ts';
import { earthRadius } from '../../space/earthRadius.ts';

const radians = Math.PI / 180;

/** A square of land that is judged as one: it tells by row and column whom it touches. */
export interface ScreenCell {
  /** From the south. */
  readonly row: number;
  /** From the west. */
  readonly column: number;
  /** Its commune in the list of the ground. */
  readonly commune: number;
}

type Spot = Pick<ScreenCell, 'row' | 'column'>;

/**
 * Squares over the land, side by side from the south-west. Their width is right at the middle latitude; over a degree of latitude it
 * is off by 0.4 % at most, and the area of each square is its own.
 */
export class ScreenGrid {
  readonly rows: number;
  readonly columns: number;
  readonly #west: number;
  readonly #south: number;
  readonly #wide: number;
  readonly #high: number;

  /**
   * @param bounds degrees, WGS 84
   * @param km side of a square, above 0
   */
  constructor({ west, south, east, north }: Bounds, km: number) {
    this.#west = west;
    this.#south = south;
    this.#high = km / (earthRadius * radians);
    this.#wide = this.#high / Math.cos(((south + north) / 2) * radians);
    this.rows = Math.ceil((north - south) / this.#high);
    this.columns = Math.ceil((east - west) / this.#wide);
  }

  /** The south-western corner of a square. */
  corner({ row, column }: Spot): Position {
    return [this.#west + column * this.#wide, this.#south + row * this.#high];
  }

  centre({ row, column }: Spot): Position {
    return this.corner({ row: row + 0.5, column: column + 0.5 });
  }

  shape({ row, column }: Spot): Polygon {
    const [left, bottom] = this.corner({ row, column });
    const [right, top] = this.corner({ row: row + 1, column: column + 1 });
    const ring = [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
      [left, bottom],
    ];
    return { type: 'Polygon', coordinates: [ring] };
  }

  /** On a ball of 6,371.0088 km, exact for a square of meridians and parallels: R² Δλ (sin φ₂ − sin φ₁). */
  hectares({ row }: Pick<ScreenCell, 'row'>): number {
    const sine = (at: number) => Math.sin((this.#south + at * this.#high) * radians);
    return 100 * earthRadius ** 2 * this.#wide * radians * (sine(row + 1) - sine(row));
  }
}
