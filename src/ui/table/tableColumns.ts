import type { Column } from '../../domain/indicator/Cell.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Columns } from '../../domain/outcome/createColumns.ts';
import { knownIndicator } from '../../domain/outcome/knownIndicator.ts';
import type { YearChange } from '../../domain/outcome/createYearChange.ts';
import type { Flags, Outcome } from '../../domain/outcome/Outcome.ts';
import type { ClusterLabel, RankStudy } from '../../domain/outcome/Study.ts';
import { topOf } from '../../domain/plan/topOf.ts';
import { thresholdsOf } from '../../domain/rules/thresholdsOf.ts';
import { momentOf } from '../../i18n/change/momentOf.ts';
import { count } from '../../i18n/format/count.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { TableColumn } from './TableColumn.ts';

/** Places in the alphabet, by unit: worked out once for a set, not at every move of a slider. */
export interface NameCells {
  readonly names: Column;
  /** `null` where no area of interest lies above the rows. */
  readonly parents: Column | null;
}

/** The columns of an outcome from left to right; what the outcome has nothing to say about has no column. */
export function tableColumns(
  world: World,
  columns: Columns,
  outcome: Outcome,
  language: Language,
  { names, parents }: NameCells,
): readonly TableColumn[] {
  const { plan, scores, flags, shown, second, classification } = outcome;
  const words = wordsOf(language).table;
  const plain = { unit: null, beside: [], sample: false, painted: false };

  const ranked: Column =
    scores === null ? [] : Array.from(scores.score, (score) => (Number.isNaN(score) ? 'incomplete' : score));
  const figureColumn = (id: string, painted: boolean, cut = classification): TableColumn => {
    const entry = knownIndicator(world, id);
    const { column, used } = columns(outcome.set, plan.year, id);
    const bounds = cut.intervals.flatMap(({ lower, upper }) => [lower, upper]);
    return {
      sort: painted || id === shown.indicator ? 'value' : id,
      kind: 'value',
      title: wordIn(entry.short, language),
      figures: { indicator: id, edited: used.edited ?? [] },
      unit: entry.unit,
      cells: column,
      beside: [...(painted || cut !== classification ? bounds : []), ...thresholdsOf(id, plan.ownRules)],
      sample: used.provenance === 'sample',
      painted,
    };
  };
  const scored = { ...plain, sort: 'score', cells: ranked };
  const rank: TableColumn = { ...scored, kind: 'rank', title: words.rank };
  const score: TableColumn = {
    ...scored,
    kind: 'score',
    title: words.score,
    sample: scores?.sample ?? false,
    painted: plan.paint === 'score',
  };
  const name: TableColumn = { ...plain, sort: 'name', kind: 'name', title: words.name, cells: names };
  const parentTitle = outcome.set === 'hamlet' ? words.commune : words.district;
  const above: readonly TableColumn[] =
    parents === null ? [] : [{ ...plain, sort: 'place', kind: 'parent', title: parentTitle, cells: parents }];
  const figure = figureColumn(shown.indicator, plan.paint === 'indicator' || second !== null);
  const value = outcome.change === null ? [figure] : [];
  const other: readonly TableColumn[] =
    second === null ? [] : [figureColumn(second.used.indicator, false, second.classification)];
  const cluster: readonly TableColumn[] =
    plan.paint === 'cluster' ? [clusterColumn(outcome, words.cluster)] : [];
  const hazard: readonly TableColumn[] = plan.paint === 'hazard' ? [hazardColumn(outcome, words.hazard)] : [];
  const funding: readonly TableColumn[] =
    plan.paint === 'funding' ? [classColumn('funding', outcome, words.funding)] : [];
  const flag: readonly TableColumn[] =
    flags === null
      ? []
      : [flagColumn(flags, plan, flags.ruleSet.ownCopy === undefined ? words.flag : words.ownFlag)];
  const weighed = Object.keys(plan.tab === 'safety' ? plan.arrangeWeights : plan.weights)
    .filter((id) => id !== shown.indicator && id !== second?.used.indicator)
    .map((id) => figureColumn(id, false));

  const sure = outcome.study?.ranks
    ? sureColumns(outcome.study.ranks, plan, scores?.sample ?? false, language)
    : [];

  const hamlets: readonly TableColumn[] = outcome.hamlets === null ? [] : [hamletColumn(outcome, language)];

  const change: readonly TableColumn[] =
    plan.paint === 'flag-change' ? [classColumn('change', outcome, words.change)] : [];

  const years: readonly TableColumn[] =
    outcome.change === null ? [] : yearColumns(outcome, outcome.change, world, language);

  const first = [name, ...above, ...years, ...cluster, ...change, ...hazard, ...funding];
  const head = scores === null ? first : [rank, ...first];
  if (plan.paint === 'flag-share')
    return [...head, ...hamlets, ...flag, ...(scores === null ? [] : [score]), ...sure, ...value, ...weighed];
  if (scores === null)
    return plan.paint === 'flag'
      ? [...head, ...flag, ...hamlets, ...value]
      : [...head, ...value, ...other, ...flag, ...hamlets];
  // What the map is painted by stands first, so that it is in sight beside the name.
  if (plan.paint === 'standing' || plan.paint === 'shift')
    return [...head, ...sure, score, ...weighed, ...flag, ...value];
  if (plan.paint === 'score') return [...head, score, ...sure, ...weighed, ...flag, ...value];
  if (plan.paint === 'flag' || plan.paint === 'flag-change')
    return [...head, ...flag, ...hamlets, score, ...sure, ...value, ...weighed];
  return [...head, ...value, ...other, ...flag, ...hamlets, score, ...sure, ...weighed];
}

/** What changed between two years, then the figures of either. */
function yearColumns(
  { shown, sample }: Outcome,
  change: YearChange,
  world: World,
  language: Language,
): readonly TableColumn[] {
  const { unit, short } = knownIndicator(world, shown.indicator);
  const name = wordIn(short, language);
  const endColumn = (end: YearChange['from'], sort: string): TableColumn => ({
    sort,
    kind: 'value',
    title: `${name}, ${momentOf(end.year, end.used.period, language)}`,
    unit,
    cells: end.column,
    beside: [],
    sample: end.used.provenance === 'sample',
    painted: false,
  });
  return [
    {
      sort: 'difference',
      kind: 'difference',
      title: wordsOf(language).yearChange.column,
      unit,
      cells: change.differences,
      beside: change.bounds,
      sample,
      painted: true,
    },
    endColumn(change.from, 'earlier'),
    endColumn(change.to, 'later'),
  ];
}

/** From high to low, contrasts between them, as the legend goes; who was not judged has no place among them. */
const clusterOrder: readonly (ClusterLabel | null)[] = [
  'low',
  'low-among-high',
  null,
  'high-among-low',
  'high',
];

function clusterColumn({ study, classNumbers, sample }: Outcome, title: string): TableColumn {
  const clusters = typeof study?.clusters === 'object' ? study.clusters : null;
  return {
    sort: 'cluster',
    kind: 'cluster',
    title,
    unit: null,
    cells: Array.from(classNumbers, (number, unit) =>
      number < 0 ? 'incomplete' : clusterOrder.indexOf(clusters?.labels[unit] ?? null),
    ),
    beside: [],
    sample,
    painted: true,
  };
}

/** From very high to clear; who is not mapped has no place among them. */
function hazardColumn({ classNumbers, sample }: Outcome, title: string): TableColumn {
  return {
    sort: 'hazard',
    kind: 'hazard',
    title,
    unit: null,
    cells: Array.from(classNumbers, (number) => (number < 0 ? 'not-mapped' : number)),
    beside: [],
    sample,
    painted: true,
  };
}

/** By the class that the map paints, in the order of its legend; what has none has no place among them. */
function classColumn(
  kind: 'change' | 'funding',
  { classNumbers, sample }: Outcome,
  title: string,
): TableColumn {
  return {
    sort: kind,
    kind,
    title,
    unit: null,
    cells: Array.from(classNumbers, (number) => (number < 0 ? 'incomplete' : -number)),
    beside: [],
    sample,
    painted: true,
  };
}

/** The share of a unit's hamlets that the law flags. */
function hamletColumn({ hamlets, classification, plan }: Outcome, language: Language): TableColumn {
  const painted = plan.paint === 'flag-share';
  return {
    sort: 'flag-share',
    kind: 'value',
    title: wordsOf(language).table.hamlets,
    unit: 'share',
    cells: hamlets?.shares ?? [],
    beside: painted ? classification.intervals.flatMap(({ lower, upper }) => [lower, upper]) : [],
    sample: true,
    painted,
  };
}

function flagColumn(flags: Flags, plan: Outcome['plan'], title: string): TableColumn {
  const { classes } = flags.ruleSet;
  return {
    sort: 'flag',
    kind: 'flag',
    title,
    unit: null,
    // The most difficult class is the first one and the highest number here, as with scores.
    cells: Array.from(flags.classNumbers, (number) => (number >= 0 ? classes.length - number : 'incomplete')),
    beside: [],
    sample: flags.sample,
    painted: plan.paint === 'flag',
  };
}

/** How sure the order is, and how far it moves against pinned choices. */
function sureColumns(
  { sensitivity, comparison }: RankStudy,
  plan: Outcome['plan'],
  sample: boolean,
  language: Language,
): readonly TableColumn[] {
  const words = wordsOf(language).table;
  const plain = { unit: null, beside: [], sample };
  const cells = (values: Float64Array): Column =>
    Array.from(values, (value) => (Number.isNaN(value) ? 'incomplete' : value));
  const interval: TableColumn = {
    ...plain,
    sort: 'interval',
    kind: 'interval',
    title: words.interval,
    // The less a unit's ranks are, the more it needs attention: sorted the way of ranks.
    cells: cells(sensitivity.median.map((median) => -median)),
    painted: plan.paint === 'standing',
  };
  const inTop: TableColumn = {
    ...plain,
    sort: 'in-top',
    kind: 'in-top',
    title: words.inTop(count(topOf(plan), language)),
    cells: cells(sensitivity.inTop),
    painted: false,
  };
  const group: TableColumn = {
    ...plain,
    sort: 'group',
    kind: 'group',
    title: words.group,
    cells: Array.from(sensitivity.group, (number) => (number === 0 ? 'incomplete' : -number)),
    painted: false,
  };
  if (comparison === null) return [interval, group, inTop];
  const shift: TableColumn = {
    ...plain,
    sort: 'shift',
    kind: 'shift',
    title: words.shift,
    cells: cells(comparison.shift.map((places) => -places)),
    painted: plan.paint === 'shift',
  };
  return plan.paint === 'shift' ? [shift, interval, group, inTop] : [interval, group, inTop, shift];
}
