import type { PaintedFunding } from '../../domain/brief/Painting.ts';
import { NO_DATA, NOT_APPLICABLE } from '../../domain/classify/Legend.ts';
import { fundClasses, type FundClass } from '../../domain/invest/fundClasses.ts';
import { count } from '../format/count.ts';
import { share } from '../format/share.ts';
import { million } from '../invest/million.ts';
import type { Language } from '../Language.ts';
import { fundClassName } from '../fundClassName.ts';
import { wordsOf } from '../wordsOf.ts';
import type { LegendText, Only, Row } from './LegendText.ts';

/** What the budget goes to: who is paid, how sure that is, and what could not be asked. */
export function fundLegend(
  { refusal, goals, conditions, gap, scenarios, projects }: PaintedFunding,
  language: Language,
  row: Row,
  only: Only,
): LegendText {
  const words = wordsOf(language).legend.funding;
  const of = (name: FundClass) => fundClasses.indexOf(name);
  const what = projects === null ? 'units' : 'projects';
  const elsewhere = (projects?.projects ?? []).filter(({ place }) => place === null).length;
  const always = (number: number) => row(number, fundClassName(number, language, what));
  const sometimes = (number: number) => only(number, fundClassName(number, language, what));
  const told = count(scenarios, language);
  const sureness =
    scenarios === 0
      ? words.studying
      : goals.length > 1
        ? words.studyExplained(told)
        : words.budgetsExplained(told);
  return {
    title: projects === null ? words.title : words.ofProjects.title,
    unit: '',
    basis: words.basis(million(conditions.budget, language)),
    rows:
      refusal !== null
        ? []
        : [
            ...sometimes(of('locked')),
            ...sometimes(of('core')),
            ...(scenarios === 0 ? [always(of('in'))] : sometimes(of('in'))),
            ...sometimes(of('borderline')),
            always(of('out')),
            ...sometimes(NO_DATA),
            ...sometimes(NOT_APPLICABLE),
          ],
    notes:
      refusal === null
        ? [
            ...(gap > 0 ? [words.stopped(share(gap, language))] : []),
            ...(projects === null ? [] : [words.ofProjects.colour]),
            ...(elsewhere > 0 ? [words.ofProjects.elsewhere(count(elsewhere, language))] : []),
            sureness,
          ]
        : [words.refusals[refusal]],
  };
}
