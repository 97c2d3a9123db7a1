import type { Severity } from './Severity.ts';

/** What can be wrong with what a map file holds: that it holds shapes, and of the wanted kind. */
export interface LayerProblems {
  'features-missing': object;
  'polygons-missing': { readonly found: string };
  'geometry-empty': { readonly feature: number; readonly name: string };
  'geometry-not-polygon': { readonly feature: number; readonly name: string; readonly found: string };
  'shapes-of-other-kind': OtherShapes;
  'shapes-left-out': OtherShapes;
}

interface OtherShapes {
  readonly wanted: 'areas' | 'lines' | 'points' | 'points-and-areas';
  readonly others: number;
}

export const layerSeverities: Readonly<Record<keyof LayerProblems, Severity>> = {
  'features-missing': 'refused',
  'polygons-missing': 'refused',
  'geometry-empty': 'row',
  'geometry-not-polygon': 'row',
  'shapes-of-other-kind': 'refused',
  'shapes-left-out': 'remark',
};
