import { variations } from '../score/sensitivity/RankChoices.ts';
import { planVersion, type Plan } from '../plan.ts';

/**
 * The first screen: nothing chosen yet, the communes now in force painted by a real (not sampled) measure.
 * Weights start from what the difficulty criteria of Decision 33/2020 look at first: poverty, roads, water,
 * power. The rule for missing figures is `null`: there is no silent default for it.
 */
export const defaultPlan: Plan = {
  version: planVersion,
  tab: null,
  paint: 'indicator',
  level: 'commune',
  vintage: 2025,
  within: null,
  indicator: 'density',
  year: 2025,
  method: 'natural',
  classes: 5,
  breaks: [],
  weights: { 'poor-rate': 40, 'hardened-road-share': 20, 'hygienic-water': 20, 'grid-power': 20 },
  dimensions: {},
  normalisation: 'min-max',
  outliers: 'none',
  treatments: {},
  meanWithin: 'arithmetic',
  aggregation: 'arithmetic',
  missing: null,
  floor: 0,
  top: 10,
  spread: 'usual',
  varied: variations,
  pinned: null,
  statistic: 'local-moran',
  neighbours: { kind: 'queen' },
  discovery: 'held',
  clustered: 'indicator',
  district: null,
  flag: null,
  text: '',
  sort: { by: 'score', descending: true },
  selected: null,
  layers: [],
  table: false,
  camera: null,
  language: 'vi',
  theme: 'auto',
};
