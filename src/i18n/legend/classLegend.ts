import type { Painting } from '../../domain/brief/Painting.ts';
import { NO_DATA, NOT_APPLICABLE, NOT_MAPPED } from '../../domain/classify/Legend.ts';
import { showsYears } from '../../domain/plan/showsYears.ts';
import { capital } from '../capital.ts';
import { count } from '../format/count.ts';
import { period } from '../format/period.ts';
import { printUnit } from '../format/printUnit.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { intervalLabels } from './intervalLabels.ts';
import type { LegendText, Only, Row } from './LegendText.ts';

/** The classes of a measure or of the score. */
export function classLegend(painting: Painting, language: Language, row: Row, only: Only): LegendText {
  const words = wordsOf(language).legend;
  const { classification, period: shown, plan, isCarried, scale } = painting;
  const { intervals, fewer, asked } = classification;
  const byScore = plan.paint === 'score';
  const indicator = byScore ? null : painting.indicator;
  const unit = indicator?.unit ?? 'number';
  const labels = intervalLabels(intervals, unit, language);
  const noData = byScore ? words.notRanked : isCarried ? words.noData : words.notCarried;
  const number = (value: number) => count(value, language);
  const hasRange = intervals.some(({ lower, upper }) => lower < upper) && unit !== 'status';
  return {
    title: indicator === null ? words.byScore : wordIn(indicator.short, language),
    unit: byScore
      ? scale === 1
        ? wordsOf(language).priority.deviations
        : words.scoreUnit
      : printUnit(unit, language),
    basis: byScore ? words.basis(String(plan.year)) : shown === null ? '' : period(shown, language),
    rows: [
      ...intervals.map((interval, index) => row(interval.number, labels[index] ?? '')),
      ...only(NO_DATA, noData),
      ...only(NOT_APPLICABLE, words.notApplicable),
      ...only(NOT_MAPPED, capital(words.hazardClasses['not-mapped'])),
    ],
    notes: [
      ...(hasRange ? [words.convention] : []),
      ...(showsYears(plan) ? [words.everyYear] : []),
      ...(fewer === null || intervals.length === 0
        ? []
        : [words.fewer[fewer](number(intervals.length), number(asked))]),
    ],
  };
}
