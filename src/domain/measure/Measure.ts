import type { AreaSetId } from '../area/Area.ts';

/** What can be measured of a unit on the map. */
export const measureKinds = [
  /** Kilometres to the nearest shape of a layer, or to the seat of the unit's own commune; as the crow flies. */
  'distance',
  /** Points of a layer inside the unit. */
  'count',
  /** Kilometres of road inside the unit. */
  'road-length',
  /** Kilometres of hard road over kilometres of all road inside the unit. */
  'hard-share',
  /** Share of the unit's land within a distance of a layer. */
  'near-share',
  /** Share of the unit's land inside the areas of a layer. */
  'inside-share',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const measuredSets = ['commune2025', 'commune2021', 'hamlet'] as const satisfies AreaSetId[];
export type MeasuredSet = (typeof measuredSets)[number];

/** Seats that come with the portal, to which a distance can be measured instead of to a layer. */
export const seatSets = ['commune2025', 'commune2021'] as const satisfies AreaSetId[];

/** To what, or of what. */
export type MeasureTarget =
  | { readonly kind: 'layer'; readonly id: string }
  /** The seat of the commune that the unit lies in. */
  | { readonly kind: 'seat'; readonly of: (typeof seatSets)[number] };

/** One way to measure, as the planner chose it. What its kind does not ask for waits unused. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly set: MeasuredSet;
  readonly target: MeasureTarget;
  /** A layer of areas: only what of the target lies in them counts. */
  readonly clip: string | null;
  /**
   * Whether the layer speaks of the whole province. Of one that does not, a unit without any shape of it has no figure: that nobody drew a
   * road there does not say that there is none.
   */
  readonly coverage: 'province' | 'shapes';
  /** The property of a road that names its surface; empty where none was chosen. */
  readonly field: string;
  /** Its values that count: those that are hard, or whose length is asked for (none chosen: all roads). */
  readonly surfaces: readonly string[];
  /** Kilometres around the shapes. */
  readonly km: number;
}
