import { isFigure, type Column } from '../indicator/Cell.ts';

/**
 * The fewest units that would have to come up to the target themselves for the province to arrive: those that would bring most
 * come first.
 *
 * @param gaps share each unit is short by, from `unitGaps`
 * @param wholes what the shares are taken over, by unit
 * @param missing what the province lacks, in the counts of `wholes`
 * @returns indices in the order in which they were taken; `null` where all of them together are not enough
 */
export function unitsToArrive(gaps: Column, wholes: Column, missing: number): readonly number[] | null {
  const brings = gaps
    .flatMap((gap, index) => {
      const whole = wholes[index];
      return isFigure(gap) && isFigure(whole) && gap > 0 ? [{ index, amount: gap * whole }] : [];
    })
    .sort((a, b) => b.amount - a.amount || a.index - b.index);
  let left = missing;
  const taken: number[] = [];
  for (const { index, amount } of brings) {
    if (left <= 1e-6) break;
    taken.push(index);
    left -= amount;
  }
  return left <= 1e-6 ? taken : null;
}
