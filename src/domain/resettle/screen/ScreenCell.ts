import type { Polygon } from 'geojson';
import type { Position } from '../../area/Area.ts';

/** A square of land that is judged as one. Squares of one screen share corners; row and column tell who touches whom. */
export interface ScreenCell {
  /** Degrees, WGS 84. */
  readonly shape: Polygon;
  readonly centre: Position;
  /** From the south. */
  readonly row: number;
  /** From the west. */
  readonly column: number;
}
