import type { World } from '../indicator/World.ts';
import type { Outcome } from '../outcome/Outcome.ts';
import { weightShares } from '../outcome/weightShares.ts';
import { topOf } from '../plan/topOf.ts';
import type { BriefMethod } from './BriefMethod.ts';

/** How an outcome's figures were brought together, and how sure its order is. */
export function methodOf(world: World, { plan, scores, study }: Outcome): BriefMethod {
  const ranks = study?.ranks ?? null;
  const choices =
    plan.tab === 'safety' ? { ...plan, weights: plan.arrangeWeights, dimensions: {}, treatments: {} } : plan;
  return {
    scores:
      scores === null
        ? null
        : {
            ranked: scores.ranked,
            withMissing: scores.withMissing,
            missing: scores.missing,
            floor: scores.floor,
            scale: scores.scale,
            notes: scores.notes,
            adjusted: scores.adjusted,
            of: scores.score.length,
            weights: weightShares(world, choices),
          },
    study:
      ranks === null
        ? null
        : {
            draws: ranks.sensitivity.draws,
            alternatives: ranks.sensitivity.alternatives,
            top: topOf(plan),
            resampled: ranks.resampled,
          },
  };
}
