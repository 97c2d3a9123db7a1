import type { Painting } from '../../domain/brief/Painting.ts';
import { NOT_MAPPED } from '../../domain/classify/Legend.ts';
import { hazardClasses } from '../../domain/hazard/HazardClass.ts';
import { capital } from '../capital.ts';
import { share } from '../format/share.ts';
import { hazardClassName } from '../hazardClassName.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import type { LegendText, Row } from './LegendText.ts';

/** The worst class that much of a unit lies in. What nobody looked at has its line even where there is none of it. */
export function hazardLegend(
  { plan, hazards }: Pick<Painting, 'plan' | 'hazards'>,
  language: Language,
  row: Row,
): LegendText {
  const words = wordsOf(language).legend;
  const numbers = [...hazardClasses.keys()].map((rank) => rank + 1).toReversed();
  return {
    title: words.byHazard,
    unit: '',
    basis: hazards.map((name) => wordIn(name, language)).join(', '),
    rows: [...numbers, 0, NOT_MAPPED].map((number) =>
      row(number, capital(hazardClassName(number, language))),
    ),
    notes: [words.hazardShare(share(plan.riskShare / 100, language)), words.hazardScale],
  };
}
