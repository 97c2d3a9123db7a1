import { type Cell, type Column, isFigure } from '../indicator/Cell.ts';
import type { HazardParts } from './HazardParts.ts';
import { wholeShares } from './wholeShares.ts';

/** Whole households by where they live; for every unit the parts add up to its households, or are missing for one reason. */
export type HouseholdsExposed = HazardParts<Column>;

/**
 * Households of each unit shared over its parts: by area, as if they lived evenly over the land, or by houses where points of them
 * are given. Whole households by the largest remainder; of equal remainders the worse part goes first. Where nothing is known of a
 * unit's land or it has no houses, all its households are not mapped: nobody says they are safe. Missing households stay missing, with
 * their reason; what is no whole number from zero up is no count and `unparsed`.
 *
 * @param households one cell a unit
 * @param parts an `Exposure` or `ExposedPoints` of the same units
 */
export function householdsExposed(households: Column, parts: HazardParts): HouseholdsExposed {
  const [low, medium, high, veryHigh] = parts.byClass;
  const columns = [veryHigh, high, medium, low, parts.notMapped, parts.clear];
  const rows = households.map((cell, unit): readonly Cell[] => {
    if (!isFigure(cell)) return columns.map(() => cell);
    if (!Number.isInteger(cell) || cell < 0) return columns.map(() => 'unparsed' as const);
    const weights = columns.map((column) => column[unit] ?? NaN);
    const known = weights.reduce((sum, weight) => sum + weight, 0) > 0;
    return wholeShares(cell, known ? weights : [0, 0, 0, 0, 1, 0]);
  });
  const column = (place: number): Column => rows.map((row) => row[place] ?? 'not-reported');
  return {
    byClass: [column(3), column(2), column(1), column(0)],
    clear: column(5),
    notMapped: column(4),
  };
}
