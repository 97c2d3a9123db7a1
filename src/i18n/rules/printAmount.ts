import type { Criterion } from '../../domain/rules/RuleSet.ts';
import { count } from '../format/count.ts';
import { numberText } from '../format/numberText.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';

/** What has to be added or taken away, without its direction: the number and the words for what is counted. */
export interface PrintedAmount {
  readonly number: string;
  readonly counted: string;
}

/** `null` where nothing is counted, or nothing has to move. A length is rounded up, so that what is printed is enough. */
export function printAmount(
  { counted }: Pick<Criterion, 'counted'>,
  amount: number | null,
  language: Language,
): PrintedAmount | null {
  if (counted === undefined || amount === null || amount === 0) return null;
  const isMeasured = counted.measured === true;
  const size = isMeasured ? Math.ceil(Math.abs(amount) * 10 - 1e-9) / 10 : Math.abs(amount);
  return {
    number: isMeasured ? numberText(size, language, { least: 0, most: 1 }) : count(size, language),
    counted: wordIn(size === 1 ? counted.one : counted.many, language),
  };
}
