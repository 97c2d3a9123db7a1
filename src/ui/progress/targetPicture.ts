import type { TargetProgress } from '../../domain/progress/Progress.ts';
import type { TargetPoint } from '../../domain/progress/Target.ts';
import { timeOf } from '../../domain/progress/timeOf.ts';
import { labelSide, type LabelSide } from './labelSide.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface DrawnFigure extends Place {
  readonly point: TargetPoint;
  readonly side: LabelSide;
}

/** Where the figures of a target, its aim and the way that is still to go stand in a box. */
export interface TargetPicture {
  /** Figures up to the target's year, one run for each standard: a line is never drawn from one to another. */
  readonly runs: readonly (readonly DrawnFigure[])[];
  /** Figures of after it, one run for each standard; the way there is drawn from the last one in time where that is of the same. */
  readonly later: readonly { readonly from: Place | null; readonly figures: readonly DrawnFigure[] }[];
  /** Where the target's year ends. */
  readonly deadline: number;
  readonly aim: Place | null;
  /** From the newest figure to the aim; `null` where it is met or the time is over. */
  readonly needed: readonly [Place, Place] | null;
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
  const y = (value: number) => height * (0.86 - (0.76 * (value - low)) / span);
  const place = (point: TargetPoint): Place => ({ x: x(timeOf(point)), y: y(point.value) });
  const end = aim === null ? null : { x: x(deadline), y: y(aim) };
  const needed = now === null || end === null || paceNeeded === null ? null : ([place(now), end] as const);

  const heightAt = (point: TargetPoint | undefined) => (point === undefined ? undefined : y(point.value));
  const drawn = (point: TargetPoint): DrawnFigure => {
    const run = series.filter(({ standard }) => standard === point.standard);
    const at = run.indexOf(point);
    const next = point === now && needed !== null ? needed[1].y : heightAt(run[at + 1]);
    return { ...place(point), point, side: labelSide(heightAt(run[at - 1]), y(point.value), next) };
  };
  const runsOf = (points: readonly TargetPoint[]) =>
    [...new Set(points.map(({ standard }) => standard))].map((standard) =>
      points.filter((point) => point.standard === standard).map(drawn),
    );
  const inTime = series.filter((point) => timeOf(point) <= deadline);
  return {
    runs: runsOf(inTime),
    later: runsOf(series.slice(inTime.length)).map((figures) => ({
      from: now !== null && now.standard === figures[0]?.point.standard ? place(now) : null,
      figures,
    })),
    deadline: x(deadline),
    aim: end,
    needed,
  };
}
