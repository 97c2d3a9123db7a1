import type { Indicator } from '../indicator/Indicator.ts';
import type { ClassInterval } from './Legend.ts';
import { classColours, divergingColours, paletteOf } from './palette.ts';

/**
 * Class number -> colour of a measure: by its theme and direction, around its midpoint where it has one. What
 * is shown before a sheet is accepted and what the map paints afterwards come here alike.
 */
export function indicatorColours(
  indicator: Pick<Indicator, 'theme' | 'direction' | 'midpoint'> | undefined,
  intervals: readonly ClassInterval[],
  dark: boolean,
): readonly string[] {
  const { theme = 'place', direction = 'neutral', midpoint } = indicator ?? {};
  return midpoint === undefined
    ? classColours(paletteOf(theme, intervals.length, dark), direction)
    : divergingColours(intervals, midpoint.value, direction, dark);
}
