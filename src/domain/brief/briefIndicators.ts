import type { Area } from '../area/Area.ts';
import { setOfKey } from '../area/setOfKey.ts';
import { isFigure, type Column, type MissingReason } from '../indicator/Cell.ts';
import { indicatorIds } from '../indicator/indicatorIds.ts';
import { fundedIndicators } from '../invest/fundedIndicators.ts';
import { knownIndicator } from '../outcome/knownIndicator.ts';
import { criteriaIndicators } from '../rules/criteriaIndicators.ts';
import { thresholdsOf } from '../rules/thresholdsOf.ts';
import type { BriefIndicator } from './Brief.ts';
import type { BriefMethod } from './BriefMethod.ts';
import type { BriefFrom } from './briefOf.ts';

/** What is shown, alone or as one of two, then what is weighed, judged by and asked for, each once. */
export function briefIndicators(
  { world, outcome, columns, also = [] }: BriefFrom,
  path: readonly Area[],
  { scores }: BriefMethod,
  inside: readonly number[],
): readonly BriefIndicator[] {
  const { plan, set, shown, second, classification, flags } = outcome;
  const weights = new Map(
    (scores?.weights ?? []).flatMap(({ indicators }) => indicators.map(({ id, share }) => [id, share])),
  );
  const judged = flags === null ? [] : criteriaIndicators(flags.ruleSet);
  const known = indicatorIds(world);
  const ids = new Set([
    shown.indicator,
    ...(second === null ? [] : [second.used.indicator]),
    ...weights.keys(),
    ...(plan.paint === 'funding' ? fundedIndicators(plan).filter((id) => known.has(id)) : []),
    ...judged,
    ...also,
  ]);
  /** Bounds of the classes that an indicator was cut into. */
  const boundsOf = (id: string): readonly number[] => {
    const isShown = id === shown.indicator && (plan.paint === 'indicator' || second !== null);
    const cut = isShown ? classification : id === second?.used.indicator ? second.classification : null;
    return (cut?.intervals ?? []).flatMap(({ lower, upper }) => [lower, upper]).filter(Number.isFinite);
  };
  return [...ids].map((id) => {
    const { column, used } = columns(set, plan.year, id);
    return {
      entry: knownIndicator(world, id),
      used,
      weight: weights.get(id) ?? null,
      judged: judged.includes(id),
      beside: [...boundsOf(id), ...thresholdsOf(id, plan.ownRules)],
      missing: missingOf(column, inside),
      above: path.map(({ key }) => {
        const above = setOfKey(key);
        const place = world.sets[above].indexOf.get(key) ?? -1;
        return { key, cell: columns(above, plan.year, id).column[place] ?? 'not-reported' };
      }),
    };
  });
}

function missingOf(column: Column, units: readonly number[]): Partial<Record<MissingReason, number>> {
  const counts: Partial<Record<MissingReason, number>> = {};
  for (const unit of units) {
    const cell = column[unit] ?? 'not-reported';
    if (!isFigure(cell)) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}
