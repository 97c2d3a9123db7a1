import type { Indicator } from '../indicator/Indicator.ts';

/** Measures a target can be set for: those with a figure for the whole province. */
export const targetable = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.filter(
    ({ formation, unit }) => unit !== 'status' && formation.rule !== 'none' && formation.rule !== 'unanimous',
  );
