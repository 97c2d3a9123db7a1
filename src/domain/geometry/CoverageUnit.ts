import type { Paths64 } from 'clipper2-ts';
import type { Position } from 'geojson';
import type { Box } from './ringBox.ts';

/** One unit of a coverage while it is checked. */
export interface CoverageUnit {
  readonly name: string;
  /** Its rings in degrees, outline first. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
  /** The same on the grid. */
  readonly paths: Paths64;
  /** In square metres. */
  readonly area: number;
  /** On the grid. */
  readonly box: Box;
  /** Its border was changed. */
  readonly mended: boolean;
}
