import { changeSteps } from '../change/changeClasses.ts';
import { bivariateColours } from '../classify/bivariateColours.ts';
import { indicatorColours } from '../classify/indicatorColours.ts';
import { paletteOf } from '../classify/palette.ts';
import { fundColours } from '../invest/fundColours.ts';
import { hazardColours } from '../hazard/hazardColours.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { World } from '../indicator/World.ts';
import type { Outcome } from './Outcome.ts';
import { shiftClasses } from './studiedNumbers.ts';

/**
 * The colour of each class number of an outcome, for map, legend, table and hover alike: by the theme of
 * the indicator and its direction, around its midpoint where it has one; by score; by flag, whose first
 * class is the most difficult one; or by what a study found.
 *
 * @returns hex colours, index = class number; empty where nothing is classed (no rule set for this level)
 */
export function outcomeColours(
  outcome: Pick<Outcome, 'plan' | 'shown' | 'second' | 'change' | 'classification' | 'flags'>,
  world: Pick<World, 'ownIndicators'>,
  dark: boolean,
): readonly string[] {
  const { plan, shown, second, change, classification, flags } = outcome;
  if (plan.paint === 'flag') {
    const classes = flags === null ? 0 : flags.ruleSet.classes.length;
    return paletteOf('flag', classes, dark).toReversed();
  }
  if (plan.paint === 'flag-change') return changeColours(dark);
  if (plan.paint === 'hazard') return hazardColours(dark);
  if (plan.paint === 'funding') return fundColours(dark);
  if (second !== null) return bivariateColours(dark);
  if (change !== null) return paletteOf('diverging', 2 * changeSteps + 1, dark);
  const { intervals } = classification;
  if (plan.paint === 'standing') return ends(paletteOf('score', 5, dark));
  if (plan.paint === 'shift') return paletteOf('diverging', shiftClasses.length, dark);
  if (plan.paint === 'flag-share') return paletteOf('flag', intervals.length, dark);
  if (plan.paint === 'score') return paletteOf('score', intervals.length, dark);
  const indicator = indicatorById(shown.indicator, world);
  if (plan.paint === 'cluster') {
    const direction = indicator?.direction ?? 'neutral';
    return clusterColours(plan.clustered === 'score' ? 'higher-is-worse' : direction, dark);
  }
  return indicatorColours(indicator, intervals, dark);
}

function ends(palette: readonly string[]): readonly string[] {
  return [palette[0] ?? '', palette.at(-1) ?? ''];
}

/** In the order of `changeClasses`: who leaves is cool, who stays or enters is of the flag's own colour. */
function changeColours(dark: boolean): readonly string[] {
  const flag = paletteOf('flag', 5, dark);
  const [leaves = ''] = paletteOf('diverging', 5, dark);
  return [flag[4] ?? '', flag[2] ?? '', leaves, flag[0] ?? ''];
}

/** In the order of the labels, then what stands in no cluster: the strongest colour is where many like places call for attention. */
function clusterColours(direction: Indicator['direction'], dark: boolean): readonly string[] {
  const scale = paletteOf('diverging', 5, dark);
  const [least = '', less = '', neither = '', more = '', most = ''] =
    direction === 'higher-is-better' ? scale.toReversed() : scale;
  return [most, least, more, less, neither];
}
