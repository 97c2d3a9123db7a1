import type { MissingTreatment } from './MissingTreatment.ts';
import type { PreparedScores } from './PreparedScores.ts';
import { rankScores } from './rankScores.ts';
import type { ScoreStructure } from './ScoreStructure.ts';
import { scoreUnits } from './scoreUnits.ts';
import { usedStructure } from './usedStructure.ts';

/** Scores of all units under one set of choices, with the choices that made them. */
export interface Scores {
  /** 0..100 by unit (standard deviations for z-scores), more needs attention more; NaN = not ranked. */
  readonly score: Float64Array;
  /** 1 = first; ties share a rank and the next rank is skipped (1, 1, 3); 0 = not ranked. */
  readonly rank: Int32Array;
  /** All units: the ranked ones by score then by index (code), then the others by index. */
  readonly order: Int32Array;
  /** Share of the weight that stands on the unit's own figures, 0..1 by unit; 0 for all when no weight is given. */
  readonly coverage: Float64Array;
  /** How many units are ranked: the first so many of `order`. */
  readonly ranked: number;
  /** How many units miss a figure that carries weight, ranked or not. */
  readonly withMissing: number;
  /** By unit: how many figures that carry weight are a mean and not the unit's own. */
  readonly imputed: Uint8Array;
  /** The rule in force; `null` = units with a missing part wait for the planner's choice. */
  readonly missing: MissingTreatment | null;
  /** The share of weight under which a unit is not ranked. */
  readonly floor: number;
  /** Why nobody is ranked although there are units: no indicator carries weight. */
  readonly remark: 'no-weights' | null;
}

/**
 * Scores and the ranking they give, for one structure of weights.
 *
 * @throws RangeError as `usedStructure`
 */
export function weighScores(
  prepared: PreparedScores,
  structure: ScoreStructure,
  missing: MissingTreatment | null,
): Scores {
  const { score, coverage, incomplete } = scoreUnits(prepared, structure, missing);
  const { order, rank, ranked } = rankScores(score);
  const { dimensions, floor } = usedStructure(prepared, structure);
  const imputed = new Uint8Array(prepared.units);
  for (const { indicator } of dimensions.flatMap(({ indicators }) => indicators)) {
    prepared.imputed[indicator]?.forEach((mean, unit) => (imputed[unit] = (imputed[unit] as number) + mean));
  }
  const withMissing = incomplete.reduce((sum, each) => sum + each, 0);
  const remark = dimensions.length === 0 ? 'no-weights' : null;
  return { score, rank, order, coverage, ranked, withMissing, imputed, missing, floor, remark };
}
