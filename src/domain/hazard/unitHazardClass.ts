import { hazardClasses, type HazardClass } from './HazardClass.ts';
import type { HazardParts } from './HazardParts.ts';

/** What a unit is called as a whole. */
export type UnitHazard = HazardClass | 'clear' | 'not-mapped';

export interface UnitHazardClass {
  readonly hazard: UnitHazard;
  /** What nobody looked at could make it worse than that. */
  readonly mayBeHigher: boolean;
}

/**
 * The class of a whole unit: the worst one that so much of it lies in, or in a worse one. Land that is not mapped never counts as
 * safe: a unit that is certainly high or very high is called so; one that the unmapped land could lift to high or above is `not-mapped`;
 * any other has its certain class.
 *
 * @param parts of all units, by area or by houses
 * @param unit its place
 * @param share of the unit that makes its class, above 0 and at most 1; for 0 any part at all does
 */
export function unitHazardClass(parts: HazardParts, unit: number, share: number): UnitHazardClass {
  const pieces = parts.byClass.map((column) => column[unit] ?? NaN);
  const notMapped = parts.notMapped[unit] ?? NaN;
  const whole = pieces.reduce((sum, piece) => sum + piece, (parts.clear[unit] ?? NaN) + notMapped);
  if (!(whole > 0)) return { hazard: 'not-mapped', mayBeHigher: true };
  const makes = (part: number) => part > 0 && part / whole >= share;
  const atLeast = (rank: number) => pieces.slice(rank).reduce((sum, piece) => sum + piece, 0);
  const certain = hazardClasses.findLastIndex((_, rank) => makes(atLeast(rank)));
  const possible = hazardClasses.findLastIndex((_, rank) => makes(atLeast(rank) + notMapped));
  const high = hazardClasses.indexOf('high');
  if (certain < high && possible >= high) return { hazard: 'not-mapped', mayBeHigher: true };
  return { hazard: hazardClasses[certain] ?? 'clear', mayBeHigher: possible > certain };
}
