import type { Position } from '../area/Area.ts';

/** A box in degrees, WGS 84. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Where the province of this installation lies. It is what a file's coordinates are judged by, and a
 * parameter everywhere: another province's communes make a working portal too.
 */
export interface Extent {
  readonly bounds: Bounds;
  /** Its units with a point in each. A file that carries their names is placed by them to a few kilometres. */
  readonly units: readonly { readonly name: string; readonly code: string; readonly position: Position }[];
  /** EPSG code of the 3° zone in which the province measures its land; `null` where none is known. */
  readonly zone: number | null;
}
