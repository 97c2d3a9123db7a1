import type { Geometry, Position } from 'geojson';
import type { Path, Point } from '../../drawing/Drawing.ts';
import type { Box } from '../Box.ts';
import type { ScreenScale } from '../screenScale.ts';

/** Where things lie on the sheet, and how large they are drawn there. */
export interface OverSheet {
  readonly at: (position: Position) => Point;
  /** Lines and rings of a shape, those beyond the frame left out. */
  readonly pathsOf: (shape: Geometry) => readonly Path[];
  readonly frame: Box;
  readonly screen: ScreenScale;
}
