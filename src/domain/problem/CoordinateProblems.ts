import type { Words } from '../indicator/Indicator.ts';
import type { Severity } from './Severity.ts';

/** What can be open about, or was taken for, the coordinates of a map file. Questions leave it unplaced. */
export interface CoordinateProblems {
  'coordinates-nowhere': { readonly x: number; readonly y: number };
  'system-without-shift': { readonly written: string };
  'coordinates-open': { readonly x: number; readonly y: number };
  'axes-swapped': { readonly x: number; readonly y: number };
  'system-unknown': { readonly written: string };
  'system-ambiguous': { readonly written: string };
  'system-doubtful': { readonly system: Words };
  'placed-as-declared': { readonly system: Words };
  'placed-as-chosen': { readonly system: Words; readonly swapped: boolean };
  'placed-by-format': object;
  'degrees-assumed': object;
  'outside-province': { readonly shapes: number; readonly names: readonly string[] };
}

export const coordinateSeverities: Readonly<Record<keyof CoordinateProblems, Severity>> = {
  'coordinates-nowhere': 'refused',
  'system-without-shift': 'refused',
  'coordinates-open': 'question',
  'axes-swapped': 'question',
  'system-unknown': 'question',
  'system-ambiguous': 'question',
  'system-doubtful': 'question',
  'placed-as-declared': 'remark',
  'placed-as-chosen': 'remark',
  'placed-by-format': 'remark',
  'degrees-assumed': 'remark',
  'outside-province': 'remark',
};
