import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { drawDirichlet } from '../../../src/domain/random/drawDirichlet.ts';
import type { ScoredPlan } from '../../../src/domain/score/sensitivity/sensitivityOf.ts';

/** One object for each unit and draw, normalised anew and sorted by a comparison each time; arithmetic means only. */
export function plainSensitivity(plan: ScoredPlan, draws: number): readonly (readonly number[])[] {
  const random = createRandom(1);
  const ranks: number[][] = Array.from(plan.figures[0] ?? [], () => []);
  for (let draw = 0; draw < draws; draw++) {
    const weights = drawDirichlet(
      random,
      plan.figures.map(() => 1),
      50,
    );
    const spans = plan.figures.map((values) => ({ low: Math.min(...values), high: Math.max(...values) }));
    const scored = ranks.map((_, unit) => ({
      unit,
      score: plan.figures.reduce((sum, values, at) => {
        const { low, high } = spans[at] ?? { low: 0, high: 1 };
        return sum + (weights[at] ?? 0) * (((values[unit] ?? 0) - low) / (high - low));
      }, 0),
    }));
    scored.sort((a, b) => b.score - a.score).forEach(({ unit }, place) => ranks[unit]?.push(place + 1));
  }
  return ranks.map((own) => own.sort((a, b) => a - b));
}
