import type { Painting } from '../../domain/brief/Painting.ts';
import { NO_DATA } from '../../domain/classify/Legend.ts';
import { farShift, shiftClasses } from '../../domain/outcome/studiedNumbers.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import type { LegendText, Only, Row } from './LegendText.ts';

/** Who moves up and who moves down when the weights are other than the pinned ones. */
export function shiftLegend(
  { plan, study: { isCompared } }: Painting,
  language: Language,
  row: Row,
  only: Only,
): LegendText {
  const words = wordsOf(language).legend;
  const far = count(farShift, language);
  return {
    title: words.byShift,
    unit: '',
    basis: words.basis(String(plan.year)),
    rows: [
      ...(isCompared ? shiftClasses.map((id, number) => row(number, words.shift[id](far))).toReversed() : []),
      ...only(NO_DATA, words.notRanked),
    ],
    notes: isCompared ? [] : [words.nothingPinned],
  };
}
