import type { OwnFigures } from '../indicator/World.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { criteriaIndicators } from './criteriaIndicators.ts';
import type { RuleSet } from './RuleSet.ts';

/**
 * Years in which every criterion of a rule set that has figures at all has new ones, ascending; a decree may judge the
 * figures of years before it came into force. A figure of an older year stands in for a newer one, so more years can be asked for.
 */
export function yearsWithFigures(
  ruleSet: RuleSet,
  indicators: readonly Indicator[],
  own: readonly OwnFigures[],
): readonly number[] {
  const known = criteriaIndicators(ruleSet)
    .map((id) => [
      ...(indicators.find((indicator) => indicator.id === id)?.periods ?? []).map(({ year }) => year),
      ...own.filter(({ indicator }) => indicator === id).map(({ year }) => year),
    ])
    .filter((years) => years.length > 0);
  const all = [...new Set(known.flat())].sort((a, b) => a - b);
  return all.filter((year) => known.every((years) => years.includes(year)));
}
