import { isFigure, type Column } from '../indicator/Cell.ts';
import type { OwnFigures } from '../indicator/World.ts';
import type { ValueColumn } from '../join/columnsFor.ts';
import type { ProblemOf } from '../problem/Problem.ts';
import type { CheckedSheet } from './CheckedSheet.ts';

/**
 * How far a unit's change may lie from the usual change of all units before it is called sudden: the modified
 * z-score, 0.6745 · (change − median) / median absolute deviation, with the cut-off its authors recommend.
 * Source: Iglewicz & Hoaglin 1993, How to Detect and Handle Outliers.
 */
export const suddenScore = 3.5;
/** Median absolute deviation of a normal distribution with standard deviation 1. */
const normalDeviation = 0.6745;

/**
 * Below this a change is no news however unusual: ten points of a rate, or a count that grew by half or fell
 * by a third, which is the same step on the scale of ratios.
 */
const least = { points: 0.1, ratio: Math.log(1.5) } as const;

/** With fewer units the usual change is not known. */
const fewest = 8;

/**
 * Units whose figure moved unlike that of the others since the period before: of the same sheet, or of what
 * was taken in earlier. Sample figures are never the period before, since a real figure may well be far from them.
 */
export function checkJumps(sheet: CheckedSheet): readonly ProblemOf<'sudden-jump'>[] {
  const { table, report, sets, columns } = sheet;
  const { areas } = sets[report.set];
  const lineOf = new Map(report.matched.map(({ line, area }) => [area, line]));
  return columns.flatMap((column) => {
    const before = periodBefore(sheet, column);
    if (before === null || column.scale === 'status') return [];
    const isShare = column.scale !== 'plain';
    const changes = column.column.map((cell, unit) => changeOf(before.column[unit], cell, isShare));
    const known = changes.filter((change) => change !== null);
    if (known.length < fewest) return [];
    const usual = median(known);
    const spread = median(known.map((change) => Math.abs(change - usual)));
    const floor = isShare ? least.points : least.ratio;
    return areas.flatMap((area, unit): ProblemOf<'sudden-jump'>[] => {
      const change = changes[unit] ?? null;
      const line = lineOf.get(area);
      if (change === null || line === undefined) return [];
      const off = Math.abs(change - usual);
      if (Math.abs(change) < floor || off < floor || off * normalDeviation <= suddenScore * spread) return [];
      const [earlier, now] = [before.column[unit], column.column[unit]];
      if (!isFigure(earlier) || !isFigure(now)) return [];
      const about = { file: table.fileName, line, column: column.header, unit: `${area.kind} ${area.name}` };
      const { year, file } = before;
      return [{ code: 'sudden-jump', ...about, before: earlier, now, year, from: file, isShare }];
    });
  });
}

/** Points of a rate, or the logarithm of the ratio of two counts; a count of zero has no ratio. */
function changeOf(before: Column[number] | undefined, now: Column[number], isShare: boolean): number | null {
  if (!isFigure(before) || !isFigure(now)) return null;
  if (isShare) return now - before;
  return before > 0 && now > 0 ? Math.log(now / before) : null;
}

function periodBefore({ report, columns, earlier, table }: CheckedSheet, column: ValueColumn) {
  const { year } = column;
  if (year === null) return null;
  const idOf = ({ suggestion, ownId }: ValueColumn) => suggestion?.indicator.id ?? ownId;
  const beside = columns.flatMap((each): Pick<OwnFigures, 'year' | 'column' | 'file'>[] =>
    each.year !== null && idOf(each) === idOf(column)
      ? [{ year: each.year, column: each.column, file: table.fileName }]
      : [],
  );
  const kept = earlier.filter(({ indicator, set }) => indicator === idOf(column) && set === report.set);
  return [...kept, ...beside]
    .filter((each) => each.year < year)
    .reduce<(typeof beside)[number] | null>(
      (latest, each) => (latest === null || each.year >= latest.year ? each : latest),
      null,
    );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
