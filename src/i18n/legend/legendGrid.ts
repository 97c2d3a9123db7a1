import type { Painting, PaintedSecond } from '../../domain/brief/Painting.ts';
import { levelsOfTwo } from '../../domain/classify/attentionLevels.ts';
import { count } from '../format/count.ts';
import { period } from '../format/period.ts';
import { printUnit } from '../format/printUnit.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
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

export function legendGrid(painting: Painting, second: PaintedSecond, language: Language): LegendGrid {
  const { counts } = painting;
  const numbers = Array.from({ length: levelsOfTwo ** 2 }, (_, number) => number);
  return {
    up: sideOf(painting, second.firstLevels, language),
    across: sideOf(second, second.secondLevels, language),
    counts: new Map(numbers.map((number) => [number, count(counts.get(number) ?? 0, language)])),
  };
}

function sideOf(
  { indicator, period: moment, classification }: Pick<Painting, 'indicator' | 'period' | 'classification'>,
  levels: readonly number[],
  language: Language,
): LegendSide {
  const { intervals } = classification;
  const unit = indicator?.unit ?? 'number';
  const labels = intervalLabels(intervals, unit, language);
  return {
    title: indicator === null ? '' : wordIn(indicator.short, language),
    unit: printUnit(unit, language),
    basis: moment === null ? '' : period(moment, language),
    levels: intervals
      .map(({ number }) => ({ level: levels[number] ?? 0, label: labels[number] ?? '' }))
      .toSorted((one, other) => one.level - other.level),
  };
}
