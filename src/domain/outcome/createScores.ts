import type { AreaSetId } from '../area/Area.ts';
import type { Plan } from '../plan.ts';
import { weighScores } from '../score/weighScores.ts';
import type { IndexOf } from './createIndex.ts';
import type { ScoreTable } from './Outcome.ts';

/** Scores by the plan's choices; `null` where no indicator is chosen. */
export function createScores(indexOf: IndexOf): (set: AreaSetId, plan: Plan) => ScoreTable | null {
  return (set, plan) => {
    if (Object.keys(plan.weights).length === 0) return null;
    const { scoring, prepared, used } = indexOf(set, plan.year, plan);
    const { indicators, structure, remark } = scoring;
    return {
      ...weighScores(prepared, structure, plan.missing),
      used,
      scale: prepared.scale,
      notes: prepared.remarks.map(({ indicator, code }) => ({
        indicator: indicators[indicator] ?? '',
        code,
      })),
      adjusted: remark,
      sample: used.some(
        ({ indicator, provenance }) => provenance === 'sample' && (plan.weights[indicator] ?? 0) > 0,
      ),
    };
  };
}
