import type { MeasureStandard } from '../indicator/measureStandards.ts';

/**
 * Why two years of a measure are not compared at all.
 * - `same-figures`: both years are answered by the figures of one.
 * - `standard`: they were counted by two standards.
 * - `sample-beside-real`: one is a sample, the other is not, so a difference would be of nothing that happened.
 */
export type ChangeRefusal =
  | { readonly code: 'same-figures'; readonly year: number }
  | { readonly code: 'standard'; readonly from: MeasureStandard; readonly to: MeasureStandard }
  | { readonly code: 'sample-beside-real'; readonly sampleIsFirst: boolean };
