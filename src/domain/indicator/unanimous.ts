import { type Cell, type Column, isFigure } from './Cell.ts';

/**
 * A status carried to larger units only where all parts that can have it agree.
 * @returns the common status; `mixed` where two parts differ, which no missing part could mend;
 *   `incomplete` where a part is missing and the rest agree; `not-applicable` where no part can have it
 */
export function unanimous(parts: Column, unitOf: readonly number[], count: number): Column {
  const cells: (Cell | null)[] = new Array<Cell | null>(count).fill(null);
  const incomplete = new Uint8Array(count);
  unitOf.forEach((unit, part) => {
    if (unit < 0) return;
    const status = parts[part] ?? 'not-reported';
    const before = cells[unit];
    if (status === 'not-applicable') cells[unit] ??= 'not-applicable';
    else if (!isFigure(status)) incomplete[unit] = 1;
    else if (isFigure(before ?? undefined)) cells[unit] = before === status ? status : 'mixed';
    else if (before !== 'mixed') cells[unit] = status;
  });
  return cells.map((cell, unit) =>
    cell !== 'mixed' && incomplete[unit] ? 'incomplete' : (cell ?? 'incomplete'),
  );
}
