import type { PaintedChange, Painting } from '../../domain/brief/Painting.ts';
import { NO_DATA, NOT_APPLICABLE, NOT_MAPPED } from '../../domain/classify/Legend.ts';
import { setOf } from '../../domain/plan/setOf.ts';
import { capital } from '../capital.ts';
import { changeLabels } from '../change/changeLabels.ts';
import { changeSpan } from '../change/changeSpan.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import type { LegendText, Only, Row } from './LegendText.ts';

/** What became of a measure between two years: by how much it fell or rose, and which colour is better. */
export function yearChangeLegend(
  { plan, indicator }: Pick<Painting, 'plan' | 'indicator'>,
  change: PaintedChange,
  language: Language,
  row: Row,
  only: Only,
): LegendText {
  const { legend, yearChange: words } = wordsOf(language);
  const { direction = 'neutral', unit = 'number' } = indicator ?? {};
  const isCompared = change.refusal === null;
  const isMerged = setOf(plan) === 'commune2025' && change.from.used.how === 'summed';
  const labels = isCompared ? changeLabels({ direction, unit }, change.bounds, language) : [];
  return {
    title: words.title(indicator === null ? plan.indicator : lowerFirst(wordIn(indicator.short, language))),
    unit: '',
    basis: capital(changeSpan(change, language)),
    rows: [
      ...labels.map(({ number, label }) => row(number, capital(label))),
      ...only(NO_DATA, isCompared ? words.noData : words.refused),
      ...only(NOT_APPLICABLE, legend.notApplicable),
      ...only(NOT_MAPPED, capital(legend.hazardClasses['not-mapped'])),
    ],
    notes: isCompared
      ? [direction === 'neutral' ? words.neutralSides : words.sides, ...(isMerged ? [words.merged] : [])]
      : [],
  };
}
