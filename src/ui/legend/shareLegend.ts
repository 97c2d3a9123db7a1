import { NO_DATA } from '../../domain/classify/Legend.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { printUnit } from '../../i18n/format/printUnit.ts';
import { capital } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/Language.ts';
import { ruleSetName } from '../../i18n/rules/ruleSetName.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { intervalLabels } from './intervalLabels.ts';
import type { LegendText, Only, Row } from './legendOf.ts';

/** How many of a unit's hamlets the law flags, and by which criteria they were judged. */
export function shareLegend(outcome: Outcome, language: Language, row: Row, only: Only): LegendText {
  const { legend: words, difficulty } = wordsOf(language);
  const { classification, hamlets, plan } = outcome;
  const labels = intervalLabels(classification.intervals, 'share', language);
  return {
    title: difficulty.share,
    unit: printUnit('share', language),
    basis:
      hamlets === null
        ? ''
        : capital(difficulty.compareBasis(ruleSetName(hamlets.ruleSet, language), String(plan.year))),
    rows: [
      ...classification.intervals.map(({ number }, index) => row(number, labels[index] ?? '')),
      ...only(NO_DATA, hamlets === null ? words.notCarried : words.openHamlets),
    ],
    notes: classification.intervals.some(({ lower, upper }) => lower < upper) ? [words.convention] : [],
  };
}
