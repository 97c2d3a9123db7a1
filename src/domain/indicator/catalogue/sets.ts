import type { AreaSetId } from '../../area/Area.ts';

/** Counted by hamlet, so it can be summed up to everything above, in both vintages. */
export const fromHamlets: readonly AreaSetId[] = [
  'hamlet',
  'commune2021',
  'commune2025',
  'district',
  'province',
];

/** Published for the 56 units of 2025, which eight times mix old districts: only the province lies above. */
export const fromCommunes2025: readonly AreaSetId[] = ['commune2025', 'province'];
