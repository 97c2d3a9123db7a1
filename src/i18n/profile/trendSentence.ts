import { isFigure } from '../../domain/indicator/Cell.ts';
import type { Indicator } from '../../domain/indicator/Indicator.ts';
import type { TrendMoment } from '../../domain/profile/TrendPoint.ts';
import { capital } from '../capital.ts';
import { period } from '../format/period.ts';
import { printFigure } from '../format/printFigure.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/**
 * A trend from its first figure to the newest of the year that is looked at; one that begins later is told whole. `''` where there is none.
 */
export function trendSentence(
  { name, unit }: Pick<Indicator, 'name' | 'unit'>,
  moments: readonly TrendMoment[],
  year: number,
  language: Language,
): string {
  const all = moments.filter(({ cell }) => isFigure(cell));
  const past = all.filter(({ period: { year: of } }) => of <= year);
  const known = past.length === 0 ? all : past;
  const last = known.at(-1);
  // Figures of another standard are no beginning of this trend.
  const first = known.find(({ standard }) => standard === last?.standard);
  if (first === undefined || last === undefined || !isFigure(first.cell) || !isFigure(last.cell)) return '';
  return wordsOf(language).profile.trendText(
    capital(wordIn(name, language)),
    printFigure(unit, first.cell, language),
    period(first.period, language),
    printFigure(unit, last.cell, language),
    period(last.period, language),
  );
}
