import type { Criterion } from './RuleSet.ts';

/** Whether a threshold of the province's own can be one at all: shares from 0 to 1, everything else not below zero; a status has none. */
export function thresholdFits({ unit }: Pick<Criterion, 'unit'>, threshold: number): boolean {
  if (unit === 'status') return false;
  return threshold >= 0 && Number.isFinite(threshold) && (unit !== 'share' || threshold <= 1);
}
