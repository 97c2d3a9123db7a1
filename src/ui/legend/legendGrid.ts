import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { Second } from '../../domain/outcome/createSecond.ts';
import { levelsOfTwo } from '../../domain/classify/attentionLevels.ts';
import type { Classification } from '../../domain/classify/Legend.ts';
import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { World } from '../../domain/indicator/World.ts';
import { count } from '../../i18n/format/count.ts';
import { period } from '../../i18n/format/period.ts';
import { printUnit } from '../../i18n/format/printUnit.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { intervalLabels } from './intervalLabels.ts';

/** One side of a legend of two measures: only the levels that occur, from least to most attention. */
export interface LegendSide {
  readonly title: string;
  readonly unit: string;
  readonly basis: string;
  readonly levels: readonly { readonly level: number; readonly label: string }[];
}

/** The nine colours of a map of two measures as the square they are: a row for each class of the first. */
export interface LegendGrid {
  readonly up: LegendSide;
  readonly across: LegendSide;
  /** Printed counts by class number. */
  readonly counts: ReadonlyMap<number, string>;
}

export function legendGrid(
  outcome: Outcome,
  second: Second,
  counts: ReadonlyMap<number, number>,
  world: World,
  language: Language,
): LegendGrid {
  const { shown, classification } = outcome;
  const numbers = Array.from({ length: levelsOfTwo ** 2 }, (_, number) => number);
  return {
    up: sideOf(shown, classification, second.firstLevels, world, language),
    across: sideOf(second.used, second.classification, second.secondLevels, world, language),
    counts: new Map(numbers.map((number) => [number, count(counts.get(number) ?? 0, language)])),
  };
}

function sideOf(
  used: Outcome['shown'],
  { intervals }: Classification,
  levels: readonly number[],
  world: World,
  language: Language,
): LegendSide {
  const indicator = indicatorById(used.indicator, world);
  const unit = indicator?.unit ?? 'number';
  const labels = intervalLabels(intervals, unit, language);
  return {
    title: indicator === undefined ? used.indicator : wordIn(indicator.short, language),
    unit: printUnit(unit, language),
    basis: used.period === null ? '' : period(used.period, language),
    levels: intervals
      .map(({ number }) => ({ level: levels[number] ?? 0, label: labels[number] ?? '' }))
      .toSorted((one, other) => one.level - other.level),
  };
}
