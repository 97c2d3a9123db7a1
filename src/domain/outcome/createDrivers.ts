import { isFigure, type Cell } from '../indicator/Cell.ts';
import { setOf } from '../plan/setOf.ts';
import type { Plan } from '../plan.ts';
import { contributionsOf } from '../score/contributionsOf.ts';
import { usedStructure } from '../score/usedStructure.ts';
import type { IndexOf } from './createIndex.ts';

/** What one weighted indicator does to one unit's score. */
export interface Driver {
  readonly indicator: string;
  readonly cell: Cell;
  /** The figure is a mean that stands in for a missing one. */
  readonly imputed: boolean;
  /** Points of the score; `null` where the unit is not ranked, misses this figure, or the index counts instead of averaging. */
  readonly points: number | null;
  /** Share of all weight, 0..1. */
  readonly weight: number;
}

export type Drivers = (plan: Plan, unit: number) => readonly Driver[];

/**
 * What drives the score of a unit under a plan: every indicator that carries weight, heaviest contribution
 * first, then those without a figure.
 */
export function createDrivers(indexOf: IndexOf): Drivers {
  return (plan, unit) => {
    const index = indexOf(setOf(plan), plan.year, plan);
    const { structure, indicators } = index.scoring;
    const parts = contributionsOf(index.prepared, structure, plan.missing, unit);
    const drivers = usedStructure(index.prepared, structure).dimensions.flatMap((dimension) =>
      dimension.indicators.map((each): Driver => {
        const cell = index.columns[each.indicator]?.[unit] ?? 'not-reported';
        const imputed = index.prepared.imputed[each.indicator]?.[unit] === 1;
        const part = parts.find(({ indicator }) => indicator === each.indicator);
        const points = (isFigure(cell) || imputed) && part !== undefined ? part.contribution : null;
        const weight = dimension.weight * each.weight;
        return { indicator: indicators[each.indicator] ?? '', cell, imputed, points, weight };
      }),
    );
    const covered = drivers.reduce((sum, { cell, weight }) => sum + (isFigure(cell) ? weight : 0), 0);
    const ranked = covered >= structure.floor - 1e-9;
    return drivers
      .map((driver) => (ranked ? driver : { ...driver, points: null }))
      .sort((a, b) => (b.points ?? -Infinity) - (a.points ?? -Infinity) || b.weight - a.weight);
  };
}
