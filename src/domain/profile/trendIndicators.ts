import type { AreaSetId } from '../area/Area.ts';
import type { Indicator } from '../indicator/Indicator.ts';

/** Indicators that tell more than one moment of the units of a set. */
export function trendIndicators(indicators: readonly Indicator[], set: AreaSetId): readonly Indicator[] {
  return indicators.filter(({ periods, sets }) => periods.length > 1 && sets.includes(set));
}

/** Of those the one wanted, else the poverty rate, else the first. */
export function trendIndicatorOf(offered: readonly Indicator[], wanted: string): Indicator | undefined {
  return (
    offered.find(({ id }) => id === wanted) ?? offered.find(({ id }) => id === 'poor-rate') ?? offered[0]
  );
}
