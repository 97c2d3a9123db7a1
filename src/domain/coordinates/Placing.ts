import type { Feature, Geometry } from 'geojson';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { CoordinateProblems } from '../problem/CoordinateProblems.ts';
import type { Problem } from '../problem/Problem.ts';
import type { CoordinateSystem } from './CoordinateSystem.ts';
import type { Bounds } from './Extent.ts';

/** What the planner says the numbers of a file are. */
export interface CoordinateChoice {
  /** `id` of a published system, or of one that stands only in the file. */
  readonly system: string;
  /** The file writes northing (latitude) before easting, as cadastral X and Y do. */
  readonly swapped: boolean;
}

/** One way to read the coordinates of a file, with how it would fall on the province. */
export interface CoordinateCandidate {
  /** Hand it back to `placeLayer` when the planner confirms this one. */
  readonly choice: CoordinateChoice;
  readonly system: CoordinateSystem;
  /** The file itself names this system. */
  readonly declared: boolean;
  /** How much of the layer's corners would lie within the province's bounds, 0 to 1. */
  readonly share: number;
  /** From the middle of the layer to the middle of the province. */
  readonly kmFromCentre: number;
  /**
   * How far shapes that carry a unit's name or code would lie from that unit, the median of them; `null`
   * where none does. A wrong zone shows as 25 km or more.
   */
  readonly kmFromNamed: number | null;
  /** Where the layer would lie, WGS 84. */
  readonly bounds: Bounds;
  /** Its first shapes, thinned to about 2,000 corners, WGS 84: for the picture that the planner confirms. */
  readonly preview: readonly Feature<Geometry>[];
}

export interface CoordinateQuestion {
  /** Why it has to be asked; the same code stands among the problems. */
  readonly reason: keyof CoordinateProblems;
  /** The likeliest first, one to eight. */
  readonly candidates: readonly CoordinateCandidate[];
}

/** A layer on the earth, or what has to be asked before it can be put there. */
export interface Placing {
  /** Longitude and latitude in WGS 84; a position that lies nowhere is NaN. `null` while a question is open, or when refused. */
  readonly placed: VectorLayer | null;
  readonly question: CoordinateQuestion | null;
  /** Which system was used, or what is open, or why the layer is refused. */
  readonly problems: readonly Problem[];
}
