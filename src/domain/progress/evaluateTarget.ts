import type { AfterDeadline, Progress, ProgressStatus } from './Progress.ts';
import type { Target, TargetPoint } from './Target.ts';
import { timeOf } from './timeOf.ts';
import { wantedEnd } from './wantedEnd.ts';

/** Two paces that differ by less are the same: differences of shares leave binary dust. */
const dust = 1e-9;

interface Looked {
  /** At the end of which year; that of the newest figure where it is left out. */
  readonly asOf?: number;
  readonly worse?: 'higher-is-worse' | 'higher-is-better' | 'neutral' | undefined;
}

/**
 * Baseline, now and target of one measure: what is missing, the pace there was and the pace it takes. What a target asks is
 * answered by figures up to the end of its own year; later ones are told beside the answer. Figures of another
 * standard stay in the series but enter neither start nor pace, since they count something else.
 *
 * @param points figures of the province in the target's unit, in any order
 */
export function evaluateTarget(
  target: Pick<Target, 'kind' | 'comparison' | 'value' | 'year' | 'since'>,
  points: readonly TargetPoint[],
  { asOf = Math.max(...points.map(({ year }) => year)), worse }: Looked = {},
): Progress {
  const series = [...points].sort((a, b) => timeOf(a) - timeOf(b));
  const deadline = target.year + 1;
  const inTime = series.filter((point) => timeOf(point) <= deadline);
  const now = inTime.at(-1) ?? null;
  const comparable = inTime.filter(({ standard }) => standard === now?.standard);
  const { since } = target;
  const before = comparable.filter((point) => since !== undefined && timeOf(point) <= since);
  const start = before.at(-1) ?? comparable[0] ?? null;
  const wants = wantedEnd(target, worse);
  const aim = aimOf(target, start, deadline);
  const isOver = asOf > target.year;
  const arrives = (point: TargetPoint) => aim !== null && reaches(target, wants, point.value, aim);
  const after = afterDeadline(series.slice(inTime.length), now, aim === null ? null : arrives);
  const told = { wants, series, start, now, isOver, after };
  if (now === null || start === null || aim === null) return { ...told, ...nothing, aim };

  const sample = [now, start, after?.newest].some((point) => point?.provenance === 'sample');
  const gap = Math.max(0, wants === 'more' ? aim - now.value : now.value - aim);
  const yearsLeft = isOver ? 0 : Math.max(0, deadline - timeOf(now));
  const elapsed = timeOf(now) - timeOf(start);
  const moved = wants === 'more' ? now.value - start.value : start.value - now.value;
  const paceSoFar = elapsed > 0 ? moved / elapsed : null;
  const isMet = arrives(now);
  const paceNeeded = isMet || yearsLeft <= 0 ? null : gap / yearsLeft;
  const inItsTime: ProgressStatus =
    paceSoFar === null || paceNeeded === null
      ? 'no-pace'
      : paceSoFar >= paceNeeded - dust && paceSoFar > 0
        ? 'on-course'
        : 'behind';
  const whenOver: ProgressStatus =
    timeOf(now) < deadline
      ? 'no-end-figure'
      : after !== null && after.reached !== null
        ? 'met-late'
        : 'behind';
  const status = isMet ? 'met' : yearsLeft > 0 ? inItsTime : whenOver;
  return { ...told, status, aim, gap, paceSoFar, paceNeeded, yearsLeft, sample };
}

const nothing = {
  status: 'no-figures',
  gap: null,
  paceSoFar: null,
  paceNeeded: null,
  yearsLeft: null,
  sample: false,
} as const;

/** Without a figure in time nothing tells by which standard the target was meant: one of a standard is not held against it. */
function afterDeadline(
  later: readonly TargetPoint[],
  now: TargetPoint | null,
  arrives: ((point: TargetPoint) => boolean) | null,
): AfterDeadline | null {
  const newest = later.at(-1);
  if (newest === undefined) return null;
  const held = (point: TargetPoint) =>
    arrives === null || point.standard !== now?.standard ? null : arrives(point);
  return { newest, reaches: held(newest), reached: later.find((point) => held(point) === true) ?? null };
}

function aimOf(
  { kind, value }: Pick<Target, 'kind' | 'value'>,
  start: TargetPoint | null,
  deadline: number,
): number | null {
  if (kind === 'level') return value;
  if (start === null) return null;
  const aim = kind === 'multiple' ? start.value * value : start.value - value * (deadline - timeOf(start));
  // 0.3309 - 5 × 0.04 is 0.1309 and not 0.13090000000000002: it is printed beside figures that must not seem to cross it.
  return Number(aim.toPrecision(12));
}

/** Over 98 % is not reached at 98 %; "= 90 %" is reached above it too. */
function reaches(
  { comparison }: Pick<Target, 'comparison'>,
  wants: 'more' | 'less',
  value: number,
  aim: number,
): boolean {
  const isStrict = comparison === '>' || comparison === '<';
  if (Math.abs(value - aim) <= dust * Math.max(1, Math.abs(aim))) return !isStrict;
  return wants === 'more' ? value > aim : value < aim;
}
