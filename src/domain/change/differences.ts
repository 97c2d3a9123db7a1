import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';

/** Steps to which a difference is exact: what lies below is noise of binary fractions (0.3 - 0.1 is not 0.2). */
const perUnit = 1e9;

/** Later figure less the earlier one, unit by unit; where one of the two is missing, the reason why, that of the later one first. */
export function differences(from: Column, to: Column): Column {
  return to.map((after, unit): Cell => {
    const before = from[unit] ?? 'not-reported';
    if (!isFigure(after)) return after;
    return isFigure(before) ? Math.round((after - before) * perUnit) / perUnit : before;
  });
}
