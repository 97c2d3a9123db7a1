/** Weights for a question that planners ask; only their proportions matter. */
export interface WeightPreset {
  readonly id: 'poverty' | 'infrastructure' | 'safety' | 'balanced';
  /** Indicator id -> 0..100. */
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * Starting points by the question asked, each the planner's to change; no decree names them. Poverty: who is poor and what they lack.
 * Infrastructure: roads, power, water, signal. Safety: who cannot be reached or warned when something happens; exposure
 * is left to the planner to add, since much of it is not mapped. Balanced: a quarter each for poverty, roads, services and schooling.
 */
export const weightPresets: readonly WeightPreset[] = [
  {
    id: 'poverty',
    weights: {
      'poor-rate': 50,
      'near-poor-rate': 15,
      'hygienic-water': 15,
      'grid-power': 10,
      'health-insurance': 10,
    },
  },
  {
    id: 'infrastructure',
    weights: {
      'hardened-road-share': 30,
      'all-year-road': 20,
      'grid-power': 20,
      'hygienic-water': 20,
      'mobile-coverage': 10,
    },
  },
  {
    id: 'safety',
    weights: {
      'all-year-road': 30,
      'km-to-commune-centre': 20,
      'mobile-coverage': 25,
      'distance-to-health-station': 25,
    },
  },
  {
    id: 'balanced',
    weights: {
      'poor-rate': 25,
      'hardened-road-share': 25,
      'hygienic-water': 13,
      'grid-power': 12,
      'enrolment-lower-secondary': 13,
      'distance-to-school': 12,
    },
  },
];
