import type { ScreenAnswers } from './ScreenAnswers.ts';
import type { ScreenChoices } from './ScreenChoices.ts';

/** No condition fails it, and it was looked at or may be used all the same. A distance that is open bars nobody, and is said so. */
export function mayBeUsed(
  { hazard, centre, road, facility }: ScreenAnswers,
  { unmapped }: Pick<ScreenChoices, 'unmapped'>,
): boolean {
  if (hazard.unmapped && !unmapped) return false;
  return [hazard, centre, road, facility].every((each) => each?.answer !== 'fail');
}
