import type { Theme } from '../indicator/Indicator.ts';

/** The way of a palette from least to most attention, in hue (degrees, CIELAB) and chroma. */
export interface Ramp {
  readonly hue: readonly [number, number];
  /** At the pale end, in the middle, at the dark end. */
  readonly chroma: readonly [number, number, number];
}

export type RampName = Theme | 'score' | 'flag';

/**
 * One hue family for each theme, so that a planner sees at a glance which subject is on the map. Classes
 * are told apart by lightness above all, which every kind of colour vision and a poor projector keep; hue
 * says the theme. Yellow to deep red is for hazard alone.
 */
export const ramps: Readonly<Record<RampName, Ramp>> = {
  place: { hue: [250, 262], chroma: [8, 20, 22] },
  poverty: { hue: [88, 58], chroma: [30, 68, 46] },
  infrastructure: { hue: [285, 302], chroma: [14, 44, 62] },
  water: { hue: [190, 205], chroma: [14, 36, 28] },
  education: { hue: [240, 268], chroma: [14, 38, 42] },
  health: { hue: [345, 352], chroma: [14, 46, 46] },
  livelihood: { hue: [112, 108], chroma: [24, 50, 36] },
  culture: { hue: [322, 318], chroma: [14, 44, 46] },
  'new-rural': { hue: [142, 150], chroma: [20, 44, 34] },
  safety: { hue: [92, 22], chroma: [34, 74, 62] },
  score: { hue: [70, -45], chroma: [26, 56, 46] },
  flag: { hue: [84, 50], chroma: [14, 60, 48] },
};
