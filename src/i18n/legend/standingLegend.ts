import type { Painting } from '../../domain/brief/Painting.ts';
import { CONTESTED, NO_DATA } from '../../domain/classify/Legend.ts';
import { standingClasses } from '../../domain/outcome/studiedNumbers.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import type { LegendText, Only, Row } from './LegendText.ts';

/** Certain, contested, certainly not: by how many ways to score, and what that is not. */
export function standingLegend(
  { plan, study: { draws } }: Painting,
  language: Language,
  row: Row,
  only: Only,
): LegendText {
  const words = wordsOf(language).legend;
  return {
    title: words.byStanding(count(plan.top, language)),
    unit: '',
    basis: draws === 0 ? '' : words.draws(count(draws, language)),
    rows: [
      row(standingClasses.in, words.standing.in),
      row(CONTESTED, words.standing.contested),
      row(standingClasses.out, words.standing.out),
      ...only(NO_DATA, words.notRanked),
    ],
    notes: [words.sure, words.notConfidence],
  };
}
