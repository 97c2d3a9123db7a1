import { evaluateTarget } from '../../domain/progress/evaluateTarget.ts';
import type { TargetPoint } from '../../domain/progress/Target.ts';
import type { CliTarget } from './CliTarget.ts';

/**
 * How far one target is, as it is printed: figures in the unit of the target.
 *
 * @param points `null` where there is nothing that could answer
 * @param until the year at whose end is looked
 */
export function answerOf(
  target: CliTarget,
  points: readonly TargetPoint[] | null,
  until: number,
  worse?: 'higher-is-worse' | 'higher-is-better' | 'neutral',
) {
  const known = (points ?? []).filter(({ year }) => year <= until);
  const progress = evaluateTarget(target, known, { asOf: until, worse });
  const { status, start, now, after, aim, gap, paceSoFar, paceNeeded, yearsLeft, series } = progress;
  const { id, kind, comparison, value, year, column } = target;
  return {
    id,
    status,
    target: { kind, comparison, value, year, wants: progress.wants },
    column,
    columnFound: points !== null,
    start: start && { year: start.year, value: start.value },
    now: now && { year: now.year, value: now.value },
    after: after && {
      year: after.newest.year,
      value: after.newest.value,
      reaches: after.reaches,
      reachedIn: after.reached && after.reached.year,
    },
    aim,
    gap,
    paceSoFar,
    paceNeeded,
    yearsLeft,
    series: series.map((point) => ({ year: point.year, value: point.value })),
    sample: progress.sample,
  };
}
