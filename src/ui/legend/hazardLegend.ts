import { NOT_MAPPED } from '../../domain/classify/Legend.ts';
import { hazardClasses } from '../../domain/hazard/HazardClass.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { capital } from '../../i18n/capital.ts';
import { share } from '../../i18n/format/share.ts';
import { hazardClassName } from '../../i18n/hazardClassName.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { LegendText, Row } from './legendOf.ts';

/** The worst class that much of a unit lies in. What nobody looked at has its line even where there is none of it. */
export function hazardLegend(
  { plan }: Pick<Outcome, 'plan'>,
  { hazard }: Pick<World, 'hazard'>,
  language: Language,
  row: Row,
): LegendText {
  const words = wordsOf(language).legend;
  const numbers = [...hazardClasses.keys()].map((rank) => rank + 1).toReversed();
  return {
    title: words.byHazard,
    unit: '',
    basis: (hazard?.layers ?? []).map(({ name }) => wordIn(name, language)).join(', '),
    rows: [...numbers, 0, NOT_MAPPED].map((number) =>
      row(number, capital(hazardClassName(number, language))),
    ),
    notes: [words.hazardShare(share(plan.riskShare / 100, language)), words.hazardScale],
  };
}
