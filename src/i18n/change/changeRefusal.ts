import type { ChangeRefusal } from '../../domain/change/ChangeRefusal.ts';
import type { YearChange } from '../../domain/outcome/createYearChange.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { changeSpan } from './changeSpan.ts';

/** Why two years of a measure are not compared, in one marked sentence. */
export function changeRefusal(
  refusal: ChangeRefusal,
  change: Pick<YearChange, 'from' | 'to'>,
  measure: string,
  language: Language,
): string {
  const words = wordsOf(language).yearChange.refusals;
  switch (refusal.code) {
    case 'same-figures':
      return words['same-figures'](measure, String(refusal.year));
    case 'standard': {
      const [from, to] = [wordIn(refusal.from.name, language), wordIn(refusal.to.name, language)];
      return words.standard(measure, changeSpan(change, language), from, to);
    }
    case 'sample-beside-real':
      return words['sample-beside-real'](measure, changeSpan(change, language));
  }
}
