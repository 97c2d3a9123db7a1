import { classColours, divergingColours, paletteOf } from '../classify/palette.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { World } from '../indicator/World.ts';
import { ruleSetById } from '../rules/ruleSetById.ts';
import type { Outcome } from './Outcome.ts';

/**
 * The colour of each class number of an outcome, for map, legend, table and hover alike: by the theme of
 * the indicator and its direction, around its midpoint where it has one; by score; or by flag, whose first
 * class is the most difficult one.
 *
 * @returns hex colours, index = class number; empty where nothing is classed (no rule set for this level)
 */
export function outcomeColours(
  outcome: Pick<Outcome, 'plan' | 'shown' | 'classification' | 'flags'>,
  world: Pick<World, 'ownIndicators'>,
  dark: boolean,
): readonly string[] {
  const { plan, shown, classification, flags } = outcome;
  if (plan.paint === 'flag') {
    const classes = flags === null ? 0 : ruleSetById(flags.ruleSet).classes.length;
    return paletteOf('flag', classes, dark).toReversed();
  }
  const { intervals } = classification;
  if (plan.paint === 'score') return paletteOf('score', intervals.length, dark);
  const indicator = indicatorById(shown.indicator, world);
  const direction = indicator?.direction ?? 'neutral';
  if (indicator?.midpoint !== undefined) {
    return divergingColours(intervals, indicator.midpoint.value, direction, dark);
  }
  return classColours(paletteOf(indicator?.theme ?? 'place', intervals.length, dark), direction);
}
