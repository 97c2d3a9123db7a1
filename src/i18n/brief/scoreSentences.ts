import type { Brief } from '../../domain/brief/Brief.ts';
import { briefIn } from '../briefIn.ts';
import { count } from '../format/count.ts';
import { share } from '../format/share.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** How a score came about, and how sure the order is; none where nothing is scored. */
export function scoreSentences(
  { painting: { plan }, method, indicators }: Pick<Brief, 'painting' | 'method' | 'indicators'>,
  language: Language,
): readonly string[] {
  const { scores, study } = method;
  if (scores === null) return [];
  const { priority, sure } = wordsOf(language);
  const words = briefIn(language).method;
  const nameOf = (id: string) => {
    const entry = indicators.find((indicator) => indicator.entry.id === id)?.entry;
    return entry === undefined ? id : lowerFirst(wordIn(entry.name, language));
  };
  const weighed = scores.weights.flatMap((dimension) => dimension.indicators);
  const parts = weighed
    .filter((each) => each.share > 0)
    .map((each) => words.part(nameOf(each.id), share(each.share, language)))
    .join(', ');
  const isOrder = plan.tab === 'safety';
  const varied = plan.varied.map((each) => sure.variations[each]).join(', ');
  const apart = isOrder ? [] : Object.keys(plan.treatments).map(nameOf);
  return [
    isOrder ? words.order(parts) : words.weights(parts),
    words.scored(
      lowerFirst(priority.normalisations[plan.normalisation]),
      lowerFirst(priority.aggregations[plan.aggregation]),
    ),
    ...(plan.meanWithin === 'arithmetic'
      ? []
      : [words.within(lowerFirst(priority.aggregations[plan.meanWithin]))]),
    ...(plan.outliers === 'none'
      ? []
      : [words.outliers(lowerFirst(priority.outlierTreatments[plan.outliers]))]),
    ...(apart.length === 0 ? [] : [words.own(apart.join(', '))]),
    ...(scores.adjusted === null ? [] : [priority.adjusted[scores.adjusted]]),
    ...(scores.missing === null && scores.ranked === scores.of
      ? []
      : [
          words.missing(
            scores.missing === null ? words.missingOpen : lowerFirst(priority.missingRules[scores.missing]),
          ),
        ]),
    ...(scores.floor === 0 ? [] : [words.floor(share(scores.floor, language))]),
    priority.ranked(count(scores.ranked, language), count(scores.of, language)),
    ...scores.notes.map(({ indicator, code }) => priority.notes[code](nameOf(indicator))),
    ...(study === null
      ? []
      : [
          words.sure(
            count(study.draws, language),
            lowerFirst(sure.spreads[plan.spread]),
            varied === '' ? '' : words.varied(varied),
          ),
        ]),
  ];
}
