import { NO_DATA, NOT_APPLICABLE } from '../classify/Legend.ts';
import { fundClasses, fundClassOf, type FundClass } from '../invest/fundClasses.ts';
import { placeClasses } from '../invest/project/placeClasses.ts';
import type { FundStudy } from '../invest/FundStudy.ts';
import type { FundPicture, FundRefusal } from './FundPicture.ts';

/** Class number of what has no price or no gain for want of a figure. */
const closed = fundClasses.indexOf('closed');

/**
 * Class numbers of a map of a budget, as `fundClasses` has them: locked in, always chosen, chosen, close, not chosen. NO_DATA where a figure is missing; NOT_APPLICABLE
 * everywhere while nothing can be chosen, and where there is no project.
 *
 * @param keys of the set, in its order
 * @param study `null` until it is there: then nobody is told as always chosen, or close
 */
export function fundedNumbers(
  keys: readonly string[],
  picture: FundPicture | FundRefusal,
  study: FundStudy | null,
): Int8Array {
  const numbers = new Int8Array(keys.length).fill(NOT_APPLICABLE);
  if (typeof picture === 'string') return numbers;
  if (picture.projects !== null) {
    const classes: ReadonlyMap<string, FundClass> = placeClasses(
      picture.projects.projects,
      picture.funding,
      study,
    );
    return numbers.map((none, unit) => {
      const found = classes.get(keys[unit] ?? '');
      return found === undefined ? none : found === 'closed' ? NO_DATA : fundClasses.indexOf(found);
    });
  }
  const asked = new Set(picture.units.problem.candidates.map(({ id }) => id));
  return numbers.map((none, unit) => {
    const key = keys[unit] ?? '';
    if (!asked.has(key)) return none;
    const number = fundClasses.indexOf(fundClassOf(key, picture.funding, study));
    return number === closed ? NO_DATA : number;
  });
}
