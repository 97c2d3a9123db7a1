import { totals } from '../indicator/totals.ts';
import type { HouseholdsExposed } from './householdsExposed.ts';

/**
 * Households exposed, added up from hamlets to communes, districts or the province; `incomplete` where a part has no figure, since
 * the exposed among the others are not all there are.
 *
 * @param unitOf for each part the place of the unit that holds it, -1 for none, as `membership` gives it
 * @param count how many units there are
 */
export function householdsAbove(
  { byClass, clear, notMapped }: HouseholdsExposed,
  unitOf: readonly number[],
  count: number,
): HouseholdsExposed {
  const [low = [], medium = [], high = [], veryHigh = [], safe = [], open = []] = totals(
    [...byClass, clear, notMapped],
    unitOf,
    count,
  );
  return { byClass: [low, medium, high, veryHigh], clear: safe, notMapped: open };
}
