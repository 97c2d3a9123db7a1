import type { Criterion } from '../../domain/rules/RuleSet.ts';
import type { ClassChange } from '../../domain/rules/Verdict.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { printAmount } from './printAmount.ts';
import { printCriterionValue } from './printCriterionValue.ts';
import { printThreshold } from './printThreshold.ts';

/** "tỉ lệ hộ nghèo từ 21,3 % xuống dưới 20 %", or a status in the law's own words. */
export function moveWords(criterion: Criterion, change: ClassChange, language: Language): string {
  if (criterion.wording !== undefined) {
    const answer = change.comparison === criterion.comparison ? 'pass' : 'fail';
    return wordIn(criterion.wording[answer], language);
  }
  const words = wordsOf(language).rules.change;
  const from = printCriterionValue(criterion, change.from, language, change.threshold);
  const to = printThreshold(criterion, change.threshold, language);
  const falls = change.comparison.startsWith('<') !== (criterion.complement === true);
  const onto = change.comparison.endsWith('=');
  const move = falls ? (onto ? words.downTo : words.below) : onto ? words.upTo : words.above;
  return words.moved(wordIn(criterion.measure, language), move(from, to));
}

/** "giảm **12 hộ nghèo** nữa"; `null` where the amount is not known. */
export function countedMove(criterion: Criterion, amount: number | null, language: Language): string | null {
  const printed = printAmount(criterion, amount, language);
  if (printed === null || amount === null) return null;
  const { fewer, more } = wordsOf(language).rules.change;
  return (amount < 0 ? fewer : more)(printed.number, printed.counted);
}
