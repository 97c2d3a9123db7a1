import type { Indicator } from '../indicator/Indicator.ts';

/** Least, middle and most: as many as a person can still read on a map of two measures at once. */
export const levelsOfTwo = 3;

/**
 * Class number -> how much attention it calls for, 0 least .. 2 most, on one side of a map of two measures. Fewer classes
 * than three (a status, many ties) keep the ends of the scale; one class alone stands in the middle. A neutral measure
 * rises with its value.
 */
export function attentionLevels(classes: number, direction: Indicator['direction']): readonly number[] {
  const most = levelsOfTwo - 1;
  const rising = Array.from({ length: classes }, (_, number) =>
    classes === 1 ? most / 2 : Math.round((number * most) / (classes - 1)),
  );
  return direction === 'higher-is-better' ? rising.toReversed() : rising;
}
