import { isFigure, type Column, type MissingReason } from '../indicator/Cell.ts';

/** What a column says before anybody uses it. */
export interface MeasureSummary {
  /** Units that have a figure. */
  readonly known: number;
  /** Units without one, by reason, the most frequent first. */
  readonly missing: readonly { readonly reason: MissingReason; readonly units: number }[];
  /** Units with a figure, from the smallest to the largest; of equal ones the first in the set. */
  readonly order: readonly number[];
  /** The middle figure, or the mean of the two in the middle; NaN without any. */
  readonly median: number;
}

export function measureSummary(column: Column): MeasureSummary {
  const counts = new Map<MissingReason, number>();
  const known: { readonly unit: number; readonly figure: number }[] = [];
  column.forEach((cell, unit) => {
    if (isFigure(cell)) known.push({ unit, figure: cell });
    else counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  known.sort((a, b) => a.figure - b.figure || a.unit - b.unit);
  const at = (place: number) => known[place]?.figure ?? NaN;
  return {
    known: known.length,
    missing: [...counts].map(([reason, units]) => ({ reason, units })).sort((a, b) => b.units - a.units),
    order: known.map(({ unit }) => unit),
    median: (at(Math.floor((known.length - 1) / 2)) + at(Math.floor(known.length / 2))) / 2,
  };
}
