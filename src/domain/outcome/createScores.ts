import type { AreaSetId } from '../area/Area.ts';
import type { World } from '../indicator/World.ts';
import type { Plan } from '../plan.ts';
import { prepareScores, type PreparedScores } from '../score/prepareScores.ts';
import { weighScores } from '../score/weighScores.ts';
import { knownIndicator } from './knownIndicator.ts';
import { memoize } from './memoize.ts';
import type { ScoreTable, UsedIndicator } from './Outcome.ts';
import type { ColumnOf } from './createFlags.ts';

interface Prepared {
  readonly matrix: PreparedScores;
  readonly used: readonly UsedIndicator[];
}

/** Scores by the plan's weights; normalisation is remembered by the chosen indicators, set and year. */
export function createScores(): (
  world: World,
  set: AreaSetId,
  plan: Plan,
  columnOf: ColumnOf,
) => ScoreTable | null {
  const prepared = memoize<Prepared>();
  return (world, set, plan, columnOf) => {
    const chosen = Object.keys(plan.weights).sort();
    if (chosen.length === 0) return null;
    const { matrix, used } = prepared(`${set} ${String(plan.year)} ${chosen.join(' ')}`, () => {
      const columns = chosen.map((id) => columnOf(id));
      return {
        matrix: prepareScores({
          columns: columns.map(({ column }) => column),
          directions: chosen.map((id) => knownIndicator(world, id).direction),
        }),
        used: columns.map((column) => column.used),
      };
    });
    const weights = chosen.map((id) => plan.weights[id] ?? 0);
    const scores = weighScores(matrix, weights, plan.missing);
    return {
      ...scores,
      used,
      sample: used.some(({ provenance }, index) => provenance === 'sample' && (weights[index] ?? 0) > 0),
    };
  };
}
