import type { TargetProgress } from '../../domain/progress/Progress.ts';
import type { TargetPoint } from '../../domain/progress/Target.ts';
import { timeOf } from '../../domain/progress/timeOf.ts';

export interface DrawnFigure {
  readonly x: number;
  readonly y: number;
  readonly point: TargetPoint;
}

/** Where the figures of a target, its aim and the way that is still to go stand in a box. */
export interface TargetPicture {
  /** One run for each standard: a line is never drawn from one to another. */
  readonly runs: readonly (readonly DrawnFigure[])[];
  readonly aim: { readonly x: number; readonly y: number } | null;
  /** From the newest figure to the aim; `null` where it is met or the time is over. */
  readonly needed:
    readonly [{ readonly x: number; readonly y: number }, { readonly x: number; readonly y: number }] | null;
}

/** @param width, height of the box, in the unit of the drawing */
export function targetPicture(
  { target, progress }: TargetProgress,
  width: number,
  height: number,
): TargetPicture {
  const { series, aim, now, paceNeeded } = progress;
  const deadline = target.year + 1;
  const times = [...series.map(timeOf), deadline];
  const values = [...series.map(({ value }) => value), ...(aim === null ? [] : [aim])];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || Math.abs(high) || 1;
  const x = (time: number) => (last === first ? width : (width * (time - first)) / (last - first));
  const y = (value: number) => height * (0.92 - (0.84 * (value - low)) / span);
  const standards = [...new Set(series.map(({ standard }) => standard))];
  const end = aim === null ? null : { x: x(deadline), y: y(aim) };
  return {
    runs: standards.map((standard) =>
      series
        .filter((point) => point.standard === standard)
        .map((point) => ({ x: x(timeOf(point)), y: y(point.value), point })),
    ),
    aim: end,
    needed:
      now === null || end === null || paceNeeded === null
        ? null
        : [{ x: x(timeOf(now)), y: y(now.value) }, end],
  };
}
