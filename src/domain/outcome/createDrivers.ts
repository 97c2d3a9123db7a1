import { isFigure, type Cell } from '../indicator/Cell.ts';
import type { World } from '../indicator/World.ts';
import { setOf } from '../plan/setOf.ts';
import type { Plan } from '../plan.ts';
import { contributions } from '../score/contributions.ts';
import { prepareScores, type PreparedScores } from '../score/prepareScores.ts';
import type { Columns } from './createColumns.ts';
import { knownIndicator } from './knownIndicator.ts';
import { memoize } from './memoize.ts';

/** What one weighted indicator does to one unit's score. */
export interface Driver {
  readonly indicator: string;
  readonly cell: Cell;
  /** Points of the score; `null` where the unit is not ranked, or misses this figure. */
  readonly points: number | null;
  /** Share of the weight this indicator was given by the planner, 0..1. */
  readonly weight: number;
}

export type Drivers = (plan: Plan, unit: number) => readonly Driver[];

/**
 * What drives the score of a unit under a plan: every indicator that carries weight, heaviest contribution
 * first, then those without a figure. Normalisation is remembered, so that a moving slider only weighs.
 */
export function createDrivers(world: World, columns: Columns): Drivers {
  const prepared = memoize<PreparedScores>();
  return (plan, unit) => {
    const set = setOf(plan);
    const chosen = Object.keys(plan.weights).sort();
    const cells = chosen.map((id) => columns(set, plan.year, id).column);
    const matrix = prepared(`${set} ${String(plan.year)} ${chosen.join(' ')}`, () =>
      prepareScores({ columns: cells, directions: chosen.map((id) => knownIndicator(world, id).direction) }),
    );
    const weights = chosen.map((id) => plan.weights[id] ?? 0);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const parts = contributions(matrix, weights, plan.missing, unit);
    return chosen
      .map((indicator, index): Driver => {
        const cell = cells[index]?.[unit] ?? 'not-reported';
        const part = parts.find((each) => each.indicator === index);
        const points = isFigure(cell) && part !== undefined ? part.contribution : null;
        return { indicator, cell, points, weight: total === 0 ? 0 : (weights[index] ?? 0) / total };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => (b.points ?? -1) - (a.points ?? -1));
  };
}
