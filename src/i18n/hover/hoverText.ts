import type { Area, AreaSetId } from '../../domain/area/Area.ts';
import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import { isFigure, type Column } from '../../domain/indicator/Cell.ts';
import { projectSums } from '../../domain/invest/project/projectSums.ts';
import type { World } from '../../domain/indicator/World.ts';
import { OPEN, OUTSIDE, type Classification } from '../../domain/classify/Legend.ts';
import type { YearChange } from '../../domain/outcome/createYearChange.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { changeName } from '../changeName.ts';
import { areaName } from '../areaName.ts';
import { changeInWords } from '../change/changeInWords.ts';
import { momentOf } from '../change/momentOf.ts';
import { clusterClass } from '../clusters/clusterClass.ts';
import { printCell } from '../format/printCell.ts';
import { count } from '../format/count.ts';
import { rank as printRank } from '../format/rank.ts';
import { score } from '../format/score.ts';
import { share } from '../format/share.ts';
import { rankInterval } from '../rankInterval.ts';
import { rankShift } from '../rankShift.ts';
import { fundClassName } from '../fundClassName.ts';
import { hazardClassName } from '../hazardClassName.ts';
import { million } from '../invest/million.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

export interface HoverText {
  readonly name: string;
  /** The places above it, nearest first. */
  readonly above: string;
  /** Class number of what the map is painted by, for the swatch; `null` outside the filters. */
  readonly number: number | null;
  /** Indicator with its figure, or the score, and the flag where a decree speaks. */
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

const aboveOf: Readonly<Record<AreaSetId, readonly AreaSetId[]>> = {
  province: [],
  district: [],
  commune2025: [],
  commune2021: ['district'],
  hamlet: ['commune2021', 'district'],
};

/** What the card beside the pointer says about one unit of an outcome. */
export function hoverText(
  outcome: Outcome,
  world: World,
  unit: number,
  language: Language,
): HoverText | null {
  const area = world.sets[outcome.set].areas[unit];
  if (area === undefined) return null;
  const number = outcome.classNumbers[unit] ?? OUTSIDE;
  return {
    name: areaName(area, language),
    above: aboveOf[area.set].flatMap((set) => nameAbove(world, area, set, language)).join(' · '),
    number: number === OUTSIDE ? null : number,
    lines: [
      ...clusterLine(outcome, unit, language),
      ...shownLine(outcome, world, unit, language),
      ...flagLine(outcome, unit, language),
    ],
  };
}

function nameAbove(world: World, area: Area, set: AreaSetId, language: Language): readonly string[] {
  const key = area.within[set];
  const index = key === undefined ? undefined : world.sets[set].indexOf.get(key);
  const above = index === undefined ? undefined : world.sets[set].areas[index];
  return above === undefined ? [] : [areaName(above, language)];
}

function shownLine(outcome: Outcome, world: World, unit: number, language: Language): HoverText['lines'] {
  const words = wordsOf(language).legend;
  const { classification, plan, scores } = outcome;
  if (plan.paint === 'standing' || plan.paint === 'shift') return rankLines(outcome, unit, language);
  const isScore = plan.paint === 'score' || (plan.paint === 'cluster' && plan.clustered === 'score');
  if (isScore && scores !== null) {
    const value = scores.score[unit] ?? NaN;
    return [{ label: words.byScore, value: Number.isNaN(value) ? words.notRanked : score(value, language) }];
  }
  if (plan.paint === 'flag-change') {
    const number = outcome.classNumbers[unit] ?? OUTSIDE;
    const value = changeName(number, language);
    return number === OUTSIDE ? [] : [{ label: words.byChange, value }];
  }
  if (plan.paint === 'flag-share') return hamletLine(outcome, unit, language);
  if (plan.paint === 'hazard') {
    const number = outcome.classNumbers[unit] ?? OUTSIDE;
    const { hazard } = wordsOf(language).table;
    return number === OUTSIDE ? [] : [{ label: hazard, value: hazardClassName(number, language) }];
  }
  if (plan.paint === 'funding') return fundLines(outcome, world, unit, language);
  if (plan.paint === 'flag') return [];
  const line = (id: string, column: Column, classes: Classification): HoverText['lines'] => {
    const indicator = indicatorById(id, world);
    if (indicator === undefined) return [];
    const cell = column[unit] ?? 'not-reported';
    const value = printCell(indicator.unit, cell, language, { beside: boundsOf(classes) });
    return [{ label: wordIn(indicator.short, language), value }];
  };
  if (outcome.change !== null) return changeLines(outcome, outcome.change, world, unit, language);
  const first = line(outcome.shown.indicator, outcome.column, classification);
  const { second } = outcome;
  return second === null
    ? first
    : [...first, ...line(second.used.indicator, second.column, second.classification)];
}

/** How a place stands within the budget, and how many of the projects in it are paid where projects are chosen among. */
function fundLines(
  { classNumbers, funding, plan, set }: Outcome,
  world: World,
  unit: number,
  language: Language,
): HoverText['lines'] {
  const number = classNumbers[unit] ?? OUTSIDE;
  if (number === OUTSIDE) return [];
  const words = wordsOf(language).legend.funding;
  const value = fundClassName(number, language, plan.fundWhat);
  if (funding === null || typeof funding === 'string' || funding.projects === null)
    return [{ label: words.title, value }];
  const key = world.sets[set].areas[unit]?.key;
  const here = funding.projects.projects.filter(({ place }) => place === key);
  const { paid, money } = projectSums(here, funding.funding, []);
  return [
    { label: words.ofProjects.title, value },
    ...(here.length === 0
      ? []
      : [
          {
            label: words.ofProjects.projects,
            value: words.ofProjects.paid(
              count(paid, language),
              count(here.length, language),
              million(money, language),
            ),
          },
        ]),
  ];
}

/** What changed first, so that the swatch stands beside it; then the two figures it comes from. */
function changeLines(
  { shown }: Outcome,
  change: YearChange,
  world: World,
  unit: number,
  language: Language,
): HoverText['lines'] {
  const indicator = indicatorById(shown.indicator, world);
  if (indicator === undefined) return [];
  const { units, yearChange } = wordsOf(language);
  const difference = change.differences[unit] ?? 'not-reported';
  const value = isFigure(difference)
    ? changeInWords(indicator.unit, difference, change.bounds, language)
    : units.missing[difference];
  const figures = [change.from, change.to].map(({ column, year, used }) => ({
    label: `${wordIn(indicator.short, language)}, ${momentOf(year, used.period, language)}`,
    value: printCell(indicator.unit, column[unit] ?? 'not-reported', language),
  }));
  return [{ label: yearChange.column, value }, ...figures];
}

/** How many of its hamlets the law flags, and which share that is. */
function hamletLine({ hamlets, classification }: Outcome, unit: number, language: Language) {
  const words = wordsOf(language).difficulty;
  const part = hamlets?.parts[unit];
  if (part === undefined) return [];
  const beside = boundsOf(classification);
  const share = printCell('share', hamlets?.shares[unit] ?? 'incomplete', language, { beside });
  const counted = words.shareOf(count(part.flagged, language), count(part.hamlets, language));
  return [{ label: words.share, value: `${share} (${counted})` }];
}

/** Rank with the ranks it could have, or the rank it had. */
function rankLines({ plan, scores, study }: Outcome, unit: number, language: Language): HoverText['lines'] {
  const { legend, table } = wordsOf(language);
  const rank = scores?.rank[unit] ?? 0;
  if (rank === 0 || scores === null) return [{ label: table.rank, value: legend.notRanked }];
  const own = { label: table.rank, value: printRank(rank, language, scores.ranked) };
  const ranks = study?.ranks ?? null;
  if (ranks === null) return [own];
  const shift = ranks.comparison?.shift[unit] ?? NaN;
  if (plan.paint === 'shift')
    return Number.isNaN(shift) ? [own] : [own, { label: table.shift, value: rankShift(-shift, language) }];
  return [
    own,
    { label: table.interval, value: rankInterval(ranks.sensitivity, unit, language) },
    {
      label: table.inTop(count(plan.top, language)),
      value: share(ranks.sensitivity.inTop[unit] ?? 0, language),
    },
  ];
}

/** First, so that the swatch of the map stands beside it; the figure it comes from follows. */
function clusterLine(outcome: Outcome, unit: number, language: Language): HoverText['lines'] {
  const number = outcome.classNumbers[unit] ?? OUTSIDE;
  if (outcome.plan.paint !== 'cluster' || number === OUTSIDE) return [];
  const label = wordsOf(language).clusters.profile.title;
  return [{ label, value: clusterClass(outcome, number, language) }];
}

function boundsOf({ intervals }: Outcome['classification']): readonly number[] {
  return intervals.flatMap(({ lower, upper }) => [lower, upper]).filter(Number.isFinite);
}

/** Only where flags are what the planner asks about, so that the card stays one glance. */
function flagLine({ flags, plan }: Outcome, unit: number, language: Language): HoverText['lines'] {
  if (flags === null || plan.tab === null || plan.tab === 'explore') return [];
  const words = wordsOf(language).legend;
  const number = flags.classNumbers[unit];
  const found = number === undefined ? undefined : flags.ruleSet.classes[number];
  const value =
    number === OPEN ? words.open : found === undefined ? words.outOfScope : wordIn(found.name, language);
  return [{ label: flags.ruleSet.ownCopy === undefined ? words.byFlag : words.byOwnFlag, value }];
}
