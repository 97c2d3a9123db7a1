import type { Indicator } from '../indicator/Indicator.ts';
import { changeSteps, UNCHANGED } from './changeClasses.ts';

/**
 * The class number of a difference: by how many bounds it passes, away from the middle on the side of its sense. The sides are mirrors of each other.
 *
 * @param bounds of `changeBounds`; the first is what a change must reach, the others what it must pass. One bound alone has only the outermost classes
 * @returns `UNCHANGED` in the middle, 0 much better, twice that much worse; a measure without a worse end rises upwards
 */
export function changeClassOf(
  difference: number,
  bounds: readonly number[],
  direction: Indicator['direction'],
): number {
  const [least = 0, ...further] = bounds;
  const size = Math.abs(difference);
  if (size < least) return UNCHANGED;
  const steps = further.length === 0 ? changeSteps : 1 + further.filter((bound) => size > bound).length;
  const isRise = difference > 0;
  const isWorse = direction === 'higher-is-better' ? !isRise : isRise;
  return isWorse ? UNCHANGED + steps : UNCHANGED - steps;
}
