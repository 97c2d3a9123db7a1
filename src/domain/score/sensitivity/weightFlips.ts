import type { MissingTreatment } from '../MissingTreatment.ts';
import type { PreparedScores } from '../PreparedScores.ts';
import { rankScores } from '../rankScores.ts';
import type { ScoreStructure } from '../ScoreStructure.ts';
import { scoreUnits } from '../scoreUnits.ts';
import type { Steps } from '../../steps/Steps.ts';
import { withWeight } from './withWeight.ts';

/** Moving one weight, and nothing else, brings a unit into or out of the first k. */
export interface WeightFlip {
  readonly indicator: number;
  readonly from: number;
  /** The nearest weight found at which the unit is on the other side. */
  readonly to: number;
  /** The unit's rank there. */
  readonly rank: number;
}

const steps = 100;
const halvings = 12;

/** What is asked of `weightFlips`. */
export interface FlipQuestion {
  readonly unit: number;
  readonly top: number;
  /** The largest weight a planner can give (100 on a slider). */
  readonly most: number;
  /** The structure with another weight for one indicator; left out, the weight of its dimension stands. */
  readonly structureWith?: (indicator: number, weight: number) => ScoreStructure;
}

/**
 * Which single weight decides about a unit: for each indicator, and for a smaller and a larger weight, the nearest value at
 * which the unit comes into the first k, or drops out of it. Weights are tried in hundredths of `most` and the place is
 * then narrowed by halving; a unit that leaves and returns within one hundredth is not seen.
 *
 * @returns the smallest change first; empty for a unit that is not ranked, or that no single weight moves
 */
export function* weightFlips(
  prepared: PreparedScores,
  structure: ScoreStructure,
  missing: MissingTreatment | null,
  { unit, top, most, structureWith }: FlipQuestion,
): Steps<readonly WeightFlip[]> {
  const rankBy = (by: ScoreStructure) => rankScores(scoreUnits(prepared, by, missing).score).rank[unit] ?? 0;
  const own = rankBy(structure);
  if (own === 0) return [];
  const inside = own <= top;
  const changed = structureWith ?? ((indicator, weight) => withWeight(structure, indicator, weight));
  const counting = structure.dimensions
    .flatMap(({ indicators }) => indicators)
    .filter(({ indicator }) => prepared.enters[indicator] === true);
  const found: WeightFlip[] = [];
  for (const [place, { indicator, weight: from }] of counting.entries()) {
    const rankAt = (weight: number) => rankBy(changed(indicator, weight));
    const flipped = (weight: number) => {
      const rank = rankAt(weight);
      return rank > 0 && rank <= top !== inside;
    };
    for (const end of [0, most]) {
      const count = Math.ceil((Math.abs(end - from) / most) * steps);
      const at = (step: number) => from + ((end - from) * step) / count;
      for (let step = 1; step <= count; step++) {
        yield place / counting.length;
        if (!flipped(at(step))) continue;
        let [near, far] = [at(step - 1), at(step)];
        for (let halving = 0; halving < halvings; halving++) {
          const middle = (near + far) / 2;
          if (flipped(middle)) far = middle;
          else near = middle;
        }
        found.push({ indicator, from, to: far, rank: rankAt(far) });
        break;
      }
    }
  }
  return found.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.indicator - b.indicator);
}
