import type { AreaSetId } from '../../domain/area/Area.ts';
import type { Stroke } from '../drawing/Drawing.ts';

/** Every colour of paper that is not a class: those of the light page (`src/map/ink.ts`), so that paper and screen look alike. */
export const ink = {
  text: '#211e19',
  quiet: '#524b41',
  frame: '#2a2620',
  land: '#f5f1ea',
  abroad: '#e9e5de',
  paper: '#fffefb',
  noData: '#e4e2dd',
  noDataHatch: '#a49d92',
  dots: '#6b6357',
  outside: '#f8f5f0',
  accent: '#0d5a62',
  sample: '#2a2112',
  onSample: '#ffc857',
  graticule: '#8a8175',
  halo: '#ffffff',
  overlays: {
    hazard: '#b3261e',
    roads: '#5a3d8f',
    facilities: '#0b5394',
    buildings: '#3d3a34',
    places: '#8c1d5b',
    rim: '#fffefb',
  },
} as const;

/** Limits by meaning, in falling weight; millimetres on A4. */
export const limits: Readonly<Record<AreaSetId, Stroke>> = {
  province: { colour: '#2a2620', width: 0.5 },
  district: { colour: '#3d372f', width: 0.32 },
  commune2021: { colour: '#5d554a', width: 0.15 },
  commune2025: { colour: '#5d554a', width: 0.15 },
  hamlet: { colour: '#6f665a', width: 0.06 },
};

export const borderLine: Stroke = { colour: '#211e19', width: 0.6, dash: [3, 0.9, 0.5, 0.9] };
