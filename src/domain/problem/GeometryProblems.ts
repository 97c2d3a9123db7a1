import type { Severity } from './Severity.ts';

interface Shape {
  /** Its place in the file, from 1. */
  readonly feature: number;
  readonly name: string;
}

interface Pair {
  readonly name: string;
  readonly other: string;
  /** In square metres. */
  readonly area: number;
}

/** What can be wrong with the shapes of a placed layer, or between units that should tile the province. */
export interface GeometryProblems {
  'geometry-broken': Shape;
  'ring-broken': Shape;
  'ring-tangled': Shape;
  'ring-closed': Shape;
  /** The area is what was drawn before and after, in square metres. */
  'ring-mended': Shape & { readonly area: number };
  /** What the outline can mean, in square metres. */
  'crossing-open': Shape & { readonly least: number; readonly most: number };
  'spikes-removed': Shape & { readonly corners: number };
  'parts-dropped': Shape & { readonly parts: number };
  'shape-twice': Shape & { readonly first: number };
  'outlines-tidied': { readonly shapes: number; readonly corners: number };
  'overlap-mended': Pair;
  'overlap-open': Pair;
  'coverage-given-up': { readonly findings: number };
  'gap-mended': { readonly name: string; readonly area: number };
  'gap-open': { readonly names: readonly string[]; readonly area: number };
}

export const geometrySeverities: Readonly<Record<keyof GeometryProblems, Severity>> = {
  'geometry-broken': 'row',
  'ring-broken': 'row',
  'ring-tangled': 'row',
  'ring-closed': 'remark',
  'ring-mended': 'remark',
  'crossing-open': 'question',
  'spikes-removed': 'remark',
  'parts-dropped': 'remark',
  'shape-twice': 'remark',
  'outlines-tidied': 'remark',
  'overlap-mended': 'remark',
  'overlap-open': 'question',
  'coverage-given-up': 'question',
  'gap-mended': 'remark',
  'gap-open': 'question',
};
