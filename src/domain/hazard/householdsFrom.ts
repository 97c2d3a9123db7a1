import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import { hazardClasses, type HazardClass } from './HazardClass.ts';
import type { HouseholdsExposed } from './householdsExposed.ts';

/** Households that certainly live in a class or a worse one, by unit: what nobody looked at may hold more of them. */
export function householdsFrom({ byClass, clear }: HouseholdsExposed, least: HazardClass): Column {
  const worse = byClass.slice(hazardClasses.indexOf(least));
  return clear.map((_, unit) =>
    worse.reduce<Cell>((sum, column) => {
      const cell = column[unit] ?? 'not-reported';
      return isFigure(sum) && isFigure(cell) ? sum + cell : isFigure(sum) ? cell : sum;
    }, 0),
  );
}
