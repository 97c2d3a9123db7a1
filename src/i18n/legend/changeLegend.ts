import type { Painting } from '../../domain/brief/Painting.ts';
import { NOT_APPLICABLE, OPEN } from '../../domain/classify/Legend.ts';
import { changeClasses } from '../../domain/outcome/changeNumbers.ts';
import { capital } from '../capital.ts';
import type { Language } from '../Language.ts';
import { comparedWith } from '../rules/comparedWith.ts';
import { wordsOf } from '../wordsOf.ts';
import type { LegendText, Only, Row } from './LegendText.ts';

/** Who enters and who leaves the flag, by what and against what. */
export function changeLegend(
  { flags, compared }: Painting,
  language: Language,
  row: Row,
  only: Only,
): LegendText {
  const words = wordsOf(language).legend;
  return {
    title: words.byChange,
    unit: '',
    basis:
      flags === null || compared === null
        ? ''
        : capital(words.against(comparedWith(flags, language), comparedWith(compared, language))),
    rows: [
      ...(compared === null
        ? []
        : changeClasses.map((id, number) => row(number, capital(words.changes[id])))),
      ...only(OPEN, words.changeOpen),
      ...only(NOT_APPLICABLE, words.noRuleSet),
    ],
    notes: compared === null ? [words.nothingCompared] : [],
  };
}
