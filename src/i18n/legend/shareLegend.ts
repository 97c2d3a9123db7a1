import type { Painting } from '../../domain/brief/Painting.ts';
import { NO_DATA } from '../../domain/classify/Legend.ts';
import { capital } from '../capital.ts';
import { printUnit } from '../format/printUnit.ts';
import type { Language } from '../Language.ts';
import { ruleSetName } from '../rules/ruleSetName.ts';
import { wordsOf } from '../wordsOf.ts';
import { intervalLabels } from './intervalLabels.ts';
import type { LegendText, Only, Row } from './LegendText.ts';

/** How many of a unit's hamlets the law flags, and by which criteria they were judged. */
export function shareLegend(
  { classification, hamlets, plan }: Painting,
  language: Language,
  row: Row,
  only: Only,
): LegendText {
  const { legend: words, difficulty } = wordsOf(language);
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
