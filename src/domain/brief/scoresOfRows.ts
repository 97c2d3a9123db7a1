import { createDrivers } from '../outcome/createDrivers.ts';
import type { Sensitivity } from '../score/sensitivity/Sensitivity.ts';
import type { BriefFrom } from './briefOf.ts';
import type { BriefScore } from './BriefRow.ts';

/** Score, rank, what drives it and how sure it is, by unit; `null` for all where nothing is scored. */
export function scoresOfRows({ outcome, indexOf }: BriefFrom): (unit: number) => BriefScore | null {
  const { plan, scores, study } = outcome;
  if (scores === null) return () => null;
  const driversOf = plan.tab === 'safety' ? () => [] : createDrivers(indexOf);
  const ranks = study?.ranks ?? null;
  return (unit) => {
    const rank = scores.rank[unit] ?? 0;
    const shift = ranks?.comparison?.shift[unit] ?? NaN;
    return {
      points: figure(scores.score[unit]),
      rank: rank === 0 ? null : rank,
      coverage: scores.coverage[unit] ?? 0,
      imputed: scores.imputed[unit] ?? 0,
      drivers: driversOf(plan, unit),
      sureness: ranks === null || rank === 0 ? null : surenessOf(ranks.sensitivity, unit),
      shift: figure(shift),
    };
  };
}

function surenessOf(sensitivity: Sensitivity, unit: number): BriefScore['sureness'] {
  const { lower, median, upper, inTop, standing, group } = sensitivity;
  const at = (values: ArrayLike<number>) => values[unit] ?? NaN;
  return {
    lower: at(lower),
    median: at(median),
    upper: at(upper),
    inTop: at(inTop),
    standing: standing[unit] ?? null,
    group: at(group),
  };
}

function figure(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
