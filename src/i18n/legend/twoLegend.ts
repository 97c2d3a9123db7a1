import type { PaintedSecond, Painting } from '../../domain/brief/Painting.ts';
import { NO_DATA, NOT_APPLICABLE, NOT_MAPPED } from '../../domain/classify/Legend.ts';
import { capital } from '../capital.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { legendGrid } from './legendGrid.ts';
import type { LegendText, Only } from './LegendText.ts';

/** Two measures on one map: the square of their colours, and who lies outside it. */
export function twoLegend(
  painting: Painting,
  second: PaintedSecond,
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
    grid: legendGrid(painting, second, language),
    notes: [words.two.thirds, words.two.dots, words.convention],
  };
}
