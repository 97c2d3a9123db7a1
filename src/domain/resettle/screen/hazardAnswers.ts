import type { Exposure } from '../../hazard/Exposure.ts';
import { hazardClasses } from '../../hazard/HazardClass.ts';
import type { HazardAnswer } from './ScreenAnswers.ts';
import type { AllowedClass } from './ScreenChoices.ts';

/**
 * Whether all the land of each square may be built on: one part in a class above the allowed one fails it, however small; one
 * part that nobody looked at leaves it open.
 */
export function hazardAnswers(
  { byClass, notMapped, area }: Exposure,
  worst: AllowedClass,
): readonly HazardAnswer[] {
  const allowed = worst === 'clear' ? -1 : hazardClasses.indexOf(worst);
  return Array.from(area, (_, cell) => {
    const rank = byClass.findLastIndex((column) => (column[cell] ?? NaN) > 0);
    const unmapped = !(notMapped[cell] === 0);
    const hazard = hazardClasses[rank] ?? (unmapped ? 'not-mapped' : 'clear');
    return { answer: rank > allowed ? 'fail' : unmapped ? 'open' : 'pass', hazard, unmapped };
  });
}
