import { judgeRisk } from '../hazard/risk/judgeRisk.ts';
import type { HazardChoices } from '../hazard/HazardChoices.ts';
import type { World } from '../indicator/World.ts';
import type { Plan } from '../plan.ts';
import type { Columns } from './createColumns.ts';
import { createIndex } from './createIndex.ts';
import { createScores } from './createScores.ts';
import { memoize } from './memoize.ts';
import type { Risk } from './Outcome.ts';
import type { Ranked } from './Ranked.ts';

/** Who is in danger, and the order among them. */
export interface Arrangement {
  readonly risk: Risk;
  /** How the order is made; its scores hold nobody who is not at high risk. */
  readonly ranked: Ranked;
}

/** What a hamlet is judged by; everything else of a plan may change without judging anew. */
export const riskKey = ({ riskClass, riskShare, eventKm, eventSince }: HazardChoices): string =>
  JSON.stringify([riskClass, riskShare, eventKm, eventSince]);

/**
 * The order among hamlets at high risk, by weights of its own. The gate comes first: a hamlet without exposure never climbs by poverty alone, and
 * figures are made comparable among those who are in danger.
 *
 * @returns for a plan what it asks for; `null` while no exposure has been worked out
 */
export function createArrangement(world: World, columns: Columns): (plan: Plan) => Arrangement | null {
  const judged = memoize<Omit<Arrangement, 'ranked'> & Pick<Ranked, 'columns' | 'indexOf'>>();
  return (plan) => {
    const { hazard, sets } = world;
    if (hazard === undefined) return null;
    const { risk, ...basis } = judged(riskKey(plan), () => {
      const { ruleSet, classNumbers } = judgeRisk(hazard, sets.hamlet.areas, plan);
      const gated = amongThem(columns, classNumbers);
      return { risk: { ruleSet, classNumbers }, columns: gated, indexOf: createIndex(world, gated) };
    });
    const by = orderPlan(plan);
    const scores = createScores(basis.indexOf)('hamlet', by);
    return { risk, ranked: { ...basis, set: 'hamlet', plan: by, scores, among: riskKey(plan) } };
  };
}

/** The planner's plan as it would be if the list were the question of the priority tab. */
function orderPlan(plan: Plan): Plan {
  const { arrangeWeights: weights, movers: top } = plan;
  return { ...plan, level: 'hamlet', weights, top, dimensions: {}, treatments: {}, pinned: null };
}

/** Figures of hamlets at high risk; the measures mean nothing for the others here. */
function amongThem(columns: Columns, classNumbers: Int8Array): Columns {
  const gated = memoize<ReturnType<Columns>>();
  return (set, year, id) =>
    gated(`${set} ${String(year)} ${id}`, () => {
      const found = columns(set, year, id);
      if (set !== 'hamlet') return found;
      const column = found.column.map((cell, unit) => (classNumbers[unit] === 0 ? cell : 'not-applicable'));
      return { ...found, column };
    });
}
