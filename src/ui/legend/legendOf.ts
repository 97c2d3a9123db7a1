import { NO_DATA, NOT_APPLICABLE, NOT_MAPPED, OPEN } from '../../domain/classify/Legend.ts';
import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Second } from '../../domain/outcome/createSecond.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { count } from '../../i18n/format/count.ts';
import { period } from '../../i18n/format/period.ts';
import { printUnit } from '../../i18n/format/printUnit.ts';
import { capital } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { ruleSetName } from '../../i18n/rules/ruleSetName.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { changeLegend } from './changeLegend.ts';
import { countClasses } from './countClasses.ts';
import { intervalLabels } from './intervalLabels.ts';
import { hazardLegend } from './hazardLegend.ts';
import { legendGrid, type LegendGrid } from './legendGrid.ts';
import { shareLegend } from './shareLegend.ts';
import { clusterLegend, shiftLegend, standingLegend } from './studyLegends.ts';

export interface LegendRow {
  /** Class number, or one of the codes below zero: what the swatch draws. */
  readonly number: number;
  readonly label: string;
  /** How many units inside the filters carry it, printed. */
  readonly count: string;
}

export interface LegendText {
  readonly title: string;
  readonly unit: string;
  /** Which moment or year the figures speak of. */
  readonly basis: string;
  readonly rows: readonly LegendRow[];
  /** Colours that two measures make together; `rows` then holds only what lies outside them. */
  readonly grid?: LegendGrid;
  /** States the convention of the intervals, and fewer classes than asked for. */
  readonly notes: readonly string[];
}

/** Everything the legend says about one outcome: what the map was painted by, and nothing else. */
export function legendOf(outcome: Outcome, world: World, language: Language): LegendText {
  const counts = countClasses(outcome.classNumbers);
  const row = (number: number, label: string): LegendRow => ({
    number,
    label,
    count: count(counts.get(number) ?? 0, language),
  });
  /** A line for units without a class stands only where there are some. */
  const only = (number: number, label: string) => ((counts.get(number) ?? 0) > 0 ? [row(number, label)] : []);
  switch (outcome.plan.paint) {
    case 'flag':
      return flagLegend(outcome, language, row, only);
    case 'flag-change':
      return changeLegend(outcome, language, row, only);
    case 'flag-share':
      return shareLegend(outcome, language, row, only);
    case 'standing':
      return standingLegend(outcome, language, row, only);
    case 'shift':
      return shiftLegend(outcome, language, row, only);
    case 'hazard':
      return hazardLegend(outcome, world, language, row);
    case 'bivariate':
      return outcome.second === null
        ? classLegend(outcome, world, language, row, only)
        : twoLegend(outcome, outcome.second, counts, world, language, only);
    case 'cluster':
      return clusterLegend(outcome, world, language, row, only);
    default:
      return classLegend(outcome, world, language, row, only);
  }
}

export type Row = (number: number, label: string) => LegendRow;
export type Only = (number: number, label: string) => readonly LegendRow[];

function flagLegend({ flags }: Outcome, language: Language, row: Row, only: Only): LegendText {
  const { legend: words, difficulty } = wordsOf(language);
  const basis =
    flags === null
      ? ''
      : capital(difficulty.compareBasis(ruleSetName(flags.ruleSet, language), String(flags.newest)));
  const classes = flags === null ? [] : flags.ruleSet.classes;
  return {
    title: words.byFlag,
    unit: '',
    basis,
    rows: [
      ...classes.map(({ name }, number) => row(number, capital(wordIn(name, language)))),
      ...only(OPEN, words.open),
      ...only(NOT_APPLICABLE, flags === null ? words.noRuleSet : words.outOfScope),
    ],
    notes: [],
  };
}

function classLegend(outcome: Outcome, world: World, language: Language, row: Row, only: Only): LegendText {
  const words = wordsOf(language).legend;
  const { classification, shown, plan, column } = outcome;
  const { intervals, fewer, asked } = classification;
  const byScore = plan.paint === 'score';
  const indicator = byScore ? undefined : indicatorById(shown.indicator, world);
  const unit = indicator?.unit ?? 'number';
  const labels = intervalLabels(intervals, unit, language);
  const isCarried = byScore || column.some((cell) => cell !== 'not-carried');
  const noData = byScore ? words.notRanked : isCarried ? words.noData : words.notCarried;
  const number = (value: number) => count(value, language);
  const hasRange = intervals.some(({ lower, upper }) => lower < upper) && unit !== 'status';
  return {
    title: indicator === undefined ? words.byScore : wordIn(indicator.short, language),
    unit: byScore
      ? outcome.scores?.scale === 1
        ? wordsOf(language).priority.deviations
        : words.scoreUnit
      : printUnit(unit, language),
    basis: byScore
      ? words.basis(String(plan.year))
      : shown.period === null
        ? ''
        : period(shown.period, language),
    rows: [
      ...intervals.map((interval, index) => row(interval.number, labels[index] ?? '')),
      ...only(NO_DATA, noData),
      ...only(NOT_APPLICABLE, words.notApplicable),
      ...only(NOT_MAPPED, capital(words.hazardClasses['not-mapped'])),
    ],
    notes: [
      ...(hasRange ? [words.convention] : []),
      ...(fewer === null || intervals.length === 0
        ? []
        : [words.fewer[fewer](number(intervals.length), number(asked))]),
    ],
  };
}

function twoLegend(
  outcome: Outcome,
  second: Second,
  counts: ReadonlyMap<number, number>,
  world: World,
  language: Language,
  only: Only,
): LegendText {
  const words = wordsOf(language).legend;
  return {
    title: words.two.title,
    unit: '',
    basis: '',
    rows: [
      ...only(NO_DATA, words.two.noData),
      ...only(NOT_APPLICABLE, words.notApplicable),
      ...only(NOT_MAPPED, capital(words.hazardClasses['not-mapped'])),
    ],
    grid: legendGrid(outcome, second, counts, world, language),
    notes: [words.two.thirds, words.two.dots, words.convention],
  };
}
