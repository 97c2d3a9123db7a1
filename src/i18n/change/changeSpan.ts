import type { Period } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { momentOf } from './momentOf.ts';

interface End {
  readonly year: number;
  readonly used: { readonly period: Period | null };
}

/** "từ cuối năm 2022 đến cuối năm 2025". */
export function changeSpan(
  { from, to }: { readonly from: End; readonly to: End },
  language: Language,
): string {
  const moment = ({ year, used }: End) => momentOf(year, used.period, language);
  return wordsOf(language).yearChange.span(moment(from), moment(to));
}
