import type { Progress, ProgressStatus } from './Progress.ts';
import type { Target, TargetPoint } from './Target.ts';
import { timeOf } from './timeOf.ts';
import { wantedEnd } from './wantedEnd.ts';

/** Two paces that differ by less are the same: differences of shares leave binary dust. */
const dust = 1e-9;

/**
 * Baseline, now and target of one measure: what is missing, the pace there was and the pace it takes. Figures of an
 * older standard stay in the series but enter neither start nor pace, since they count something else.
 *
 * @param points figures of the province in the target's unit, in any order
 */
export function evaluateTarget(
  target: Pick<Target, 'kind' | 'comparison' | 'value' | 'year' | 'since'>,
  points: readonly TargetPoint[],
  worse?: 'higher-is-worse' | 'higher-is-better' | 'neutral',
): Progress {
  const series = [...points].sort((a, b) => timeOf(a) - timeOf(b));
  const now = series.at(-1) ?? null;
  const comparable = series.filter(({ standard }) => standard === now?.standard);
  const { since } = target;
  const before = comparable.filter((point) => since !== undefined && timeOf(point) <= since);
  const start = before.at(-1) ?? comparable[0] ?? null;
  const wants = wantedEnd(target, worse);
  const told = { wants, series, start, now };
  const deadline = target.year + 1;
  const aim = aimOf(target, start, deadline);
  if (now === null || start === null || aim === null) return { ...told, ...nothing, aim };

  const sample = now.provenance === 'sample' || start.provenance === 'sample';
  const gap = Math.max(0, wants === 'more' ? aim - now.value : now.value - aim);
  const yearsLeft = Math.max(0, deadline - timeOf(now));
  const elapsed = timeOf(now) - timeOf(start);
  const moved = wants === 'more' ? now.value - start.value : start.value - now.value;
  const paceSoFar = elapsed > 0 ? moved / elapsed : null;
  const isMet = reaches(target, wants, now.value, aim);
  const paceNeeded = isMet || yearsLeft <= 0 ? null : gap / yearsLeft;
  const status: ProgressStatus = isMet
    ? 'met'
    : yearsLeft <= 0
      ? 'behind'
      : paceSoFar === null || paceNeeded === null
        ? 'no-pace'
        : paceSoFar >= paceNeeded - dust && paceSoFar > 0
          ? 'on-course'
          : 'behind';
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
