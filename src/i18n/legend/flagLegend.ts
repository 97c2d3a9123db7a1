import type { Painting } from '../../domain/brief/Painting.ts';
import { NOT_APPLICABLE, OPEN } from '../../domain/classify/Legend.ts';
import { capital } from '../capital.ts';
import type { Language } from '../Language.ts';
import { ruleSetName } from '../rules/ruleSetName.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import type { LegendText, Only, Row } from './LegendText.ts';

/** The classes of a rule set, and who could not be judged. */
export function flagLegend({ flags }: Painting, language: Language, row: Row, only: Only): LegendText {
  const { legend: words, difficulty } = wordsOf(language);
  const basis =
    flags === null
      ? ''
      : capital(difficulty.compareBasis(ruleSetName(flags.ruleSet, language), String(flags.newest)));
  const classes = flags === null ? [] : flags.ruleSet.classes;
  return {
    title: words.byFlag,
    unit: '',
    basis,
    rows: [
      ...classes.map(({ name }, number) => row(number, capital(wordIn(name, language)))),
      ...only(OPEN, words.open),
      ...only(NOT_APPLICABLE, flags === null ? words.noRuleSet : words.outOfScope),
    ],
    notes: [],
  };
}
