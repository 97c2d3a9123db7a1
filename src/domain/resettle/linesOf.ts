import type { ReportsFile } from '../area/ReportsFile.ts';
import { OPEN } from '../classify/Legend.ts';
import { hazardYear } from '../hazard/hazardFigures.ts';
import type { World } from '../indicator/World.ts';
import type { Columns } from '../outcome/createColumns.ts';
import type { Outcome } from '../outcome/Outcome.ts';
import type { Answer } from '../rules/RuleSet.ts';
import type { ArrangedHamlet } from './ArrangedHamlet.ts';
import { arrangedHamlets } from './arrangedHamlets.ts';

/**
 * The list of who should move first that an outcome comes to, by rank, then those of which nobody can speak; empty where the plan does not ask, or hazards are
 * not known.
 *
 * @param reports `null` while they are not there
 */
export function linesOf(
  { plan, risk, arrangement, flags, set }: Outcome,
  world: World,
  columns: Columns,
  reports: ReportsFile | null,
): readonly ArrangedHamlet[] {
  if (risk === null || world.hazard === undefined) return [];
  const judged = set === 'hamlet' ? flags : null;
  const difficultyOf = (unit: number): Answer => {
    const number = judged?.classNumbers[unit] ?? OPEN;
    if (judged === null || number === OPEN) return 'open';
    return judged.ruleSet.classes[number]?.flagged === true ? 'pass' : 'fail';
  };
  return arrangedHamlets({
    sets: world.sets,
    hazard: world.hazard,
    choices: plan,
    risk: risk.classNumbers,
    rank: arrangement?.rank ?? null,
    households: columns('hamlet', hazardYear, 'households').column,
    difficultyOf,
    ordered: Object.entries(plan.arrangeWeights).flatMap(([indicator, weight]) =>
      weight > 0 ? [{ indicator, column: columns('hamlet', plan.year, indicator).column }] : [],
    ),
    reports,
  });
}
