import type { Indicator } from '../indicator/Indicator.ts';
import { logarithm } from './logarithm.ts';
import { normalise } from './normalise.ts';
import type { PreparedRemark } from './PreparedScores.ts';
import type { Treatment } from './Treatment.ts';
import { winsorise } from './winsorise.ts';

/**
 * One indicator from figures to the scale of a score: extreme figures first, then normalisation.
 *
 * @param values NaN where missing
 */
export function prepareColumn(
  values: Float64Array,
  direction: Indicator['direction'],
  { outliers, normalisation }: Treatment,
): { readonly values: Float64Array; readonly remarks: readonly PreparedRemark['code'][] } {
  if (direction === 'neutral') return { values: values.map(() => NaN), remarks: ['neutral'] };
  const remarks: PreparedRemark['code'][] = [];
  const first = values.find((value) => !Number.isNaN(value));
  if (first === undefined) remarks.push('no-figures');
  else if (values.every((value) => Number.isNaN(value) || value === first)) remarks.push('constant');
  let treated = values;
  if (outliers === 'log') treated = logarithm(values);
  if (outliers === 'winsorise') {
    const brought = winsorise(values);
    treated = brought.values;
    if (brought.changed > 0) remarks.push('winsorised');
    if (!brought.passes) remarks.push('still-skewed');
  }
  return { values: normalise(treated, direction === 'higher-is-worse' ? 1 : -1, normalisation), remarks };
}
