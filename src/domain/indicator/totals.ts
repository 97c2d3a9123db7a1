import { type Cell, type Column, isFigure } from './Cell.ts';

/**
 * Adding decimal lengths in another order leaves another last binary digit, so the same roads would sum
 * to two numbers in the two vintages. Twelve significant digits are more than any figure has.
 */
function withoutBinaryDust(total: number): number {
  return Number.isInteger(total) ? total : Number(total.toPrecision(12));
}

/**
 * Sums several columns at once over the parts of each unit, all or nothing: a sum over some of the parts
 * is no figure of the unit.
 * @param columns columns of the parts, in the parts' order; a part not applicable in one is left out of all
 * @param unitOf for each part the index of its unit, -1 if it lies in none
 * @param count number of units
 * @returns for each column one cell per unit: the total; `incomplete` where a part has no figure or the
 *   unit has no parts; `not-applicable` where no part has the measure. Missing in all columns alike.
 */
export function totals(
  columns: readonly Column[],
  unitOf: readonly number[],
  count: number,
): readonly Column[] {
  const sums = columns.map(() => new Float64Array(count));
  const added = new Int32Array(count);
  const notApplicable = new Int32Array(count);
  const incomplete = new Uint8Array(count);
  unitOf.forEach((unit, part) => {
    if (unit < 0) return;
    const cells = columns.map((column): Cell => column[part] ?? 'not-reported');
    if (cells.includes('not-applicable')) notApplicable[unit] = (notApplicable[unit] ?? 0) + 1;
    else if (!cells.every(isFigure)) incomplete[unit] = 1;
    else {
      added[unit] = (added[unit] ?? 0) + 1;
      cells.forEach((cell, index) => {
        const sum = sums[index];
        if (sum && isFigure(cell)) sum[unit] = (sum[unit] ?? 0) + cell;
      });
    }
  });
  return sums.map((sum) =>
    Array.from(sum, (total, unit): Cell => {
      if (incomplete[unit]) return 'incomplete';
      if (added[unit]) return withoutBinaryDust(total);
      return notApplicable[unit] ? 'not-applicable' : 'incomplete';
    }),
  );
}
