import type { Feature, Geometry } from 'geojson';
import type { Position } from '../area/Area.ts';

/** A small part of a layer, in the coordinates of its file, by which it is judged. */
export interface LayerSample {
  /** Every n-th position of the layer, at most about 2,000, finite. */
  readonly positions: readonly Position[];
  /** Thinned shapes, first ones first, at most about 2,000 corners. */
  readonly shapes: readonly Feature<Geometry>[];
  /** Middles of shapes that carry the name or code of a unit, with the place of that unit in WGS 84. */
  readonly named: readonly { readonly middle: Position; readonly unit: Position }[];
}
