import type { Severity } from './Severity.ts';

/** What can be wrong with, or open about, the shapes of a map file. */
export interface LayerProblems {
  'features-missing': object;
  'polygons-missing': { readonly found: string };
  'not-degrees': { readonly x: number; readonly y: number };
  'axes-swapped': { readonly x: number; readonly y: number };
  'outside-vietnam': { readonly x: number; readonly y: number };
  'geometry-empty': { readonly feature: number; readonly name: string };
  'geometry-not-polygon': { readonly feature: number; readonly name: string; readonly found: string };
  'ring-broken': { readonly feature: number; readonly name: string };
  'ring-closed': { readonly feature: number; readonly name: string };
}

export const layerSeverities: Readonly<Record<keyof LayerProblems, Severity>> = {
  'features-missing': 'refused',
  'polygons-missing': 'refused',
  'not-degrees': 'refused',
  'axes-swapped': 'refused',
  'outside-vietnam': 'refused',
  'geometry-empty': 'row',
  'geometry-not-polygon': 'row',
  'ring-broken': 'row',
  'ring-closed': 'remark',
};
