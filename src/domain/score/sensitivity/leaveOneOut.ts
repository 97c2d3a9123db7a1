import type { MissingTreatment } from '../MissingTreatment.ts';
import type { PreparedScores } from '../PreparedScores.ts';
import { rankScores } from '../rankScores.ts';
import type { ScoreStructure } from '../ScoreStructure.ts';
import { scoreUnits } from '../scoreUnits.ts';
import { usedStructure } from '../usedStructure.ts';
import { compareRankings, type RankingComparison } from './compareRankings.ts';
import { withWeight } from './withWeight.ts';

/**
 * The ranking without each indicator in turn, beside the ranking with it: how much hangs on a single figure. An indicator that
 * carries all the weight cannot be left out and is not in the list.
 *
 * @param structureWith the structure with another weight for one indicator; left out, the weight of its dimension stands
 */
export function leaveOneOut(
  prepared: PreparedScores,
  structure: ScoreStructure,
  missing: MissingTreatment | null,
  top: number,
  structureWith = (indicator: number, weight: number): ScoreStructure =>
    withWeight(structure, indicator, weight),
): readonly (RankingComparison & { readonly indicator: number })[] {
  const ranksBy = (by: ScoreStructure) => rankScores(scoreUnits(prepared, by, missing).score).rank;
  const own = ranksBy(structure);
  const counting = usedStructure(prepared, structure).dimensions.flatMap(({ indicators }) =>
    indicators.map(({ indicator }) => indicator),
  );
  if (counting.length < 2) return [];
  return counting.map((indicator) => ({
    indicator,
    ...compareRankings(own, ranksBy(structureWith(indicator, 0)), top),
  }));
}
