import { paletteOf } from '../classify/palette.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { World } from '../indicator/World.ts';
import { ruleSetById } from '../rules/ruleSetById.ts';
import type { Outcome } from './Outcome.ts';

/**
 * The colour of each class number of an outcome, for map, legend, table and hover alike. Dark ink means
 * "needs more attention": the palette is turned round where low values do, and for flags, whose first class
 * is the most difficult one. A measure with a named midpoint diverges.
 *
 * @returns hex colours, index = class number; empty where nothing is classed (no rule set for this level)
 */
export function classColors(
  outcome: Pick<Outcome, 'plan' | 'shown' | 'classification' | 'flags'>,
  world: Pick<World, 'ownIndicators'>,
  dark: boolean,
): readonly string[] {
  const { plan, shown, classification, flags } = outcome;
  if (plan.paint === 'flag') {
    const classes = flags === null ? 0 : ruleSetById(flags.ruleSet).classes.length;
    return classes === 0 ? [] : paletteOf('flag', classes, dark).toReversed();
  }
  const count = classification.intervals.length;
  if (count === 0) return [];
  if (plan.paint === 'score') return paletteOf('score', count, dark);
  const indicator = indicatorById(shown.indicator, world);
  const theme = indicator?.midpoint === undefined ? (indicator?.theme ?? 'place') : 'diverging';
  const colors = paletteOf(theme, count, dark);
  return indicator?.direction === 'higher-is-better' ? colors.toReversed() : colors;
}
