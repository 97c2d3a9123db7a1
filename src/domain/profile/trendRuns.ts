import { isFigure } from '../indicator/Cell.ts';
import type { TrendPoint } from './TrendPoint.ts';

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly label: string;
  /** Of after the year that is looked at. */
  readonly isLater: boolean;
}

export interface TrendPicture {
  /** Runs of neighbouring moments that all have a figure of one standard: a line is never drawn across a gap, or from one way to count to another. */
  readonly runs: readonly (readonly DrawnPoint[])[];
  readonly targetY: number | null;
  /** Where the year that is looked at ends, while figures of later ones stand there too. */
  readonly chosenX: number | null;
  /** Every moment, with a figure or without. */
  readonly moments: readonly { readonly x: number; readonly label: string }[];
}

/**
 * Where the points of a small trend stand in a box. The scale spans the figures and the target, with a
 * margin, so that small moves can be seen; values are printed beside the points, since it need not begin at 0.
 *
 * @param year that is looked at: figures of after its end are told apart
 */
export function trendRuns(
  points: readonly TrendPoint[],
  target: number | null,
  width: number,
  height: number,
  year: number,
): TrendPicture {
  const figures = points.flatMap(({ cell }) => (isFigure(cell) ? [cell] : []));
  const all = target === null ? figures : [...figures, target];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || Math.abs(low) || 1;
  const times = points.map(({ time }) => time);
  const start = Math.min(...times);
  const length = Math.max(...times) - start || 1;
  const end = year + 1;
  const xOf = (time: number) => (width * (time - start)) / length;
  const yOf = (value: number) => height * (0.9 - (0.8 * (value - low)) / span);

  const runs: DrawnPoint[][] = [];
  let open = false;
  let counted: string | undefined;
  for (const { time, label, cell, standard } of points) {
    if (!isFigure(cell)) {
      open = false;
      continue;
    }
    const point = { x: xOf(time), y: yOf(cell), value: cell, label, isLater: time > end };
    if (open && standard === counted) runs.at(-1)?.push(point);
    else runs.push([point]);
    open = true;
    counted = standard;
  }
  return {
    runs,
    chosenX: end >= start && times.some((time) => time > end) ? xOf(end) : null,
    targetY: target === null || figures.length === 0 ? null : yOf(target),
    moments: points.map(({ time, label }) => ({ x: xOf(time), label })),
  };
}
