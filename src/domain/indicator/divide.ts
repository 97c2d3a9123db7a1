import { type Cell, type Column, isFigure } from './Cell.ts';

/**
 * Divides two columns cell by cell. A missing operand hands on its reason, the numerator's first;
 * a denominator of zero is `no-denominator`, never an infinite or a zero rate.
 */
export function divide(numerator: Column, denominator: Column): Column {
  return numerator.map((above, index): Cell => {
    const below = denominator[index] ?? 'not-reported';
    if (!isFigure(above)) return above;
    if (!isFigure(below)) return below;
    return below === 0 ? 'no-denominator' : above / below;
  });
}
