import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import { standardOf } from '../../domain/indicator/standardOf.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { OwnTarget } from '../../domain/progress/OwnTarget.ts';
import { ownTargetAsTarget } from '../../domain/progress/ownTargetAsTarget.ts';
import type { ProgressFigures } from '../../domain/progress/ProgressFigures.ts';
import type { TargetPoint } from '../../domain/progress/Target.ts';
import { targetSeries } from '../../domain/progress/targetSeries.ts';
import type { CliTable } from '../statistics/input/CliTable.ts';
import { answerOf } from './answerOf.ts';
import type { CliTarget } from './CliTarget.ts';
import { pointsOfTarget } from './pointsOfTarget.ts';

/** What answers for the targets of a plan: a table, or the figures of this installation. */
export type OwnFrom =
  { readonly table: CliTable; readonly years: readonly number[] } | { readonly figures: ProgressFigures };

/**
 * The targets that the planner set, each with who set it, shares in percent. In a table its column is named by the measure, or the two
 * counts of a rate by their own names.
 */
export function ownAnswers(own: readonly OwnTarget[], world: World, from: OwnFrom, until: number) {
  return own.map((each) => {
    const indicator = indicatorById(each.indicator, world);
    const scale = indicator?.unit === 'share' ? 100 : 1;
    const target = cliTargetOf(each, world, 'table' in from ? from.table : null, scale);
    const points =
      'table' in from ? inTable(from, target, each.indicator) : inFigures(from.figures, each, scale);
    const answer = answerOf(target, points, until, indicator?.direction);
    return { ...answer, name: each.name, source: each.source, indicator: each.indicator };
  });
}

function inFigures(figures: ProgressFigures, own: OwnTarget, scale: number): readonly TargetPoint[] | null {
  const target = ownTargetAsTarget(own, figures.world);
  if (target.measure === null) return null;
  return targetSeries(figures, target, Infinity).map((point) => ({
    ...point,
    value: scaled(point.value, scale),
  }));
}

function inTable(
  { table, years }: Extract<OwnFrom, { readonly table: CliTable }>,
  target: CliTarget,
  indicator: string,
): readonly TargetPoint[] | null {
  const points = pointsOfTarget(table, years, target);
  return (
    points?.map((point) => {
      const standard = standardOf(indicator, point.year)?.span;
      return standard === undefined ? point : { ...point, standard };
    }) ?? null
  );
}

function cliTargetOf(
  { id, indicator: measured, comparison, value, year }: OwnTarget,
  world: World,
  table: CliTable | null,
  scale: number,
): CliTarget {
  const indicator = indicatorById(measured, world);
  const has = (name: string) =>
    table?.header.some((each) => each.toLowerCase() === name.toLowerCase()) === true;
  const { formation } = indicator ?? {};
  const counts =
    formation?.rule === 'ratio' &&
    typeof formation.numerator === 'string' &&
    typeof formation.denominator === 'string'
      ? { column: formation.numerator, over: formation.denominator }
      : null;
  const isFormed = counts !== null && !has(measured) && has(counts.column) && has(counts.over);
  return {
    id,
    line: 0,
    kind: 'level',
    comparison,
    value: scaled(value, scale),
    year,
    since: 2026,
    isRate: formation?.rule !== 'sum',
    percent: scale === 100,
    ...(isFormed ? counts : { column: measured, over: null }),
    counts: null,
    baseline: null,
  };
}

/** 0.961 is 96.1 and not 96.10000000000001. */
const scaled = (value: number, scale: number) => Number((value * scale).toPrecision(12));
