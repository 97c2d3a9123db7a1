import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import type { Exposure } from './Exposure.ts';
import { hazardClasses, type HazardClass } from './HazardClass.ts';
import type { HouseholdsExposed } from './householdsExposed.ts';
import { knownShare } from './knownShare.ts';
import { shareFrom } from './shareFrom.ts';

/**
 * Households that live in a class or a worse one; at least so many where something was left unseen, and `not-mapped` where too much was.
 *
 * @param exposed households of the same units as the exposure, shared over their land
 */
export function householdsAtRisk(exposed: HouseholdsExposed, exposure: Exposure, least: HazardClass): Column {
  const worse = exposed.byClass.slice(hazardClasses.indexOf(least));
  return exposed.clear.map((_, unit): Cell => {
    if (!isFigure(knownShare(shareFrom(exposure, unit, least)))) return 'not-mapped';
    return worse.reduce<Cell>((sum, column) => {
      const cell = column[unit] ?? 'not-reported';
      return isFigure(sum) && isFigure(cell) ? sum + cell : isFigure(sum) ? cell : sum;
    }, 0);
  });
}
