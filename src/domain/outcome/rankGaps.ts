import { setOf } from '../plan/setOf.ts';
import { contributionsOf } from '../score/contributionsOf.ts';
import { gapBetween } from '../score/gapBetween.ts';
import { SAME_SCORE } from '../score/rankScores.ts';
import type { IndexOf } from './createIndex.ts';
import type { Outcome } from './Outcome.ts';

/** What lies between a unit and one beside it in the list. */
export interface RankGap {
  readonly unit: number;
  /** Never below zero; exactly 0 where the two have the same score. */
  readonly points: number;
  /** The indicator that makes most of it; `null` where there is no gap, or the index counts instead of averaging. */
  readonly reason: string | null;
}

export interface RankGaps {
  /** `null` for the first of the list. */
  readonly before: RankGap | null;
  /** `null` for the last that is ranked. */
  readonly after: RankGap | null;
}

/**
 * Why a unit stands behind the one before it and ahead of the one after it: what a planner is asked when the line is drawn between
 * two communes. Neighbours in the list of all ranked units, whatever the filters show.
 *
 * @returns `null` for a unit that is not ranked
 */
export function rankGaps(
  indexOf: IndexOf,
  { plan, scores }: Pick<Outcome, 'plan' | 'scores'>,
  unit: number,
): RankGaps | null {
  if (scores === null || (scores.rank[unit] ?? 0) === 0) return null;
  const index = indexOf(setOf(plan), plan.year, plan);
  const { structure, indicators } = index.scoring;
  const partsOf = (of: number) => contributionsOf(index.prepared, structure, plan.missing, of);
  const place = scores.order.indexOf(unit);
  const beside = (other: number | undefined, isAhead: boolean): RankGap | null => {
    if (other === undefined || (scores.rank[other] ?? 0) === 0) return null;
    const apart = Math.abs((scores.score[unit] ?? 0) - (scores.score[other] ?? 0));
    const points = apart <= SAME_SCORE ? 0 : apart;
    const [ahead, behind] = isAhead ? [unit, other] : [other, unit];
    const [largest] = gapBetween(partsOf(ahead), partsOf(behind)).toSorted((a, b) => b.points - a.points);
    const reason = points === 0 || largest === undefined ? null : (indicators[largest.indicator] ?? null);
    return { unit: other, points, reason };
  };
  return {
    before: place === 0 ? null : beside(scores.order[place - 1], false),
    after: beside(scores.order[place + 1], true),
  };
}
