import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import type { Exposure } from './Exposure.ts';
import { hazardClasses, type HazardClass } from './HazardClass.ts';
import { householdsExposed } from './householdsExposed.ts';
import { knownShare } from './knownShare.ts';
import { shareFrom } from './shareFrom.ts';

/**
 * Households that live in a class or a worse one, by their part of the land; at least so many where something was left unseen, and `not-mapped` where
 * too much was.
 *
 * @param households by unit of the exposure
 */
export function householdsAtRisk(exposure: Exposure, households: Column, least: HazardClass): Column {
  const worse = householdsExposed(households, exposure).byClass.slice(hazardClasses.indexOf(least));
  return households.map((_, unit): Cell => {
    if (!isFigure(knownShare(shareFrom(exposure, unit, least)))) return 'not-mapped';
    return worse.reduce<Cell>((sum, column) => {
      const cell = column[unit] ?? 'not-reported';
      return isFigure(sum) && isFigure(cell) ? sum + cell : isFigure(sum) ? cell : sum;
    }, 0);
  });
}
