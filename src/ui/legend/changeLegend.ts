import { NOT_APPLICABLE, OPEN } from '../../domain/classify/Legend.ts';
import { changeClasses } from '../../domain/outcome/changeNumbers.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { capital } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/Language.ts';
import { comparedWith } from '../../i18n/rules/comparedWith.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { LegendText, Only, Row } from './legendOf.ts';

/** Who enters and who leaves the flag, by what and against what. */
export function changeLegend(
  { flags, compared }: Outcome,
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
