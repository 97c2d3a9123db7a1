import { straightKm } from '../../space/straightKm.ts';
import type { Position } from '../../area/Area.ts';
import type { JudgedCell } from './answersOfCells.ts';
import type { Candidate } from './Candidate.ts';
import type { ScreenCommune } from './ScreenGround.ts';
import { worstAnswers } from './worstAnswers.ts';

/** A patch as a candidate; `null` where it is too small, or has no square. */
export function candidateOf(
  patch: readonly JudgedCell[],
  communes: readonly ScreenCommune[],
  hectaresNeeded: number,
): Candidate | null {
  const [first, ...others] = patch;
  const hectares = patch.reduce((sum, each) => sum + each.hectares, 0);
  if (first === undefined || !(hectares >= hectaresNeeded)) return null;
  const mean = (axis: 0 | 1) => patch.reduce((sum, { cell }) => sum + cell.centre[axis], 0) / patch.length;
  const middle: Position = [mean(0), mean(1)];
  const far = ({ cell }: JudgedCell) => straightKm([...cell.centre], [...middle]);
  const central = others.reduce((best, each) => (far(each) < far(best) ? each : best), first);
  return {
    cells: patch.map(({ cell }) => cell),
    hectares,
    hectaresNeeded,
    centre: central.cell.centre,
    commune: communes[central.home]?.key ?? null,
    answers: worstAnswers([first.answers, ...others.map(({ answers }) => answers)]),
  };
}
