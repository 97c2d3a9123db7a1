import { criteriaOf } from '../../domain/rules/criteriaOf.ts';
import type { Criterion, RuleSet } from '../../domain/rules/RuleSet.ts';
import type { ClassChange, Verdict } from '../../domain/rules/Verdict.ts';
import { count } from '../format/count.ts';
import { numberText } from '../format/numberText.ts';
import type { Language } from '../Language.ts';
import { segments, type Sentence } from '../segments.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { printCriterionValue } from './printCriterionValue.ts';
import { printThreshold } from './printThreshold.ts';

/**
 * How far a unit is from another class, in one sentence without a full stop: "Cần giảm 12 hộ nghèo nữa
 * (tỉ lệ hộ nghèo từ 21,3 % xuống dưới 20 %) để sang khu vực II".
 * @param amount signed, from `amountToThreshold`, where the counts or lengths are known; left out otherwise
 */
export function changeSentence(
  ruleSet: RuleSet,
  verdict: Pick<Verdict, 'class'>,
  change: ClassChange,
  language: Language,
  amount: number | null = null,
): Sentence {
  const words = wordsOf(language).rules.change;
  const placeOf = (id: string | null) => ruleSet.classes.findIndex((ruleClass) => ruleClass.id === id);
  const target = ruleSet.classes[placeOf(change.class)];
  const criterion = criteriaOf(ruleSet).find(({ indicator }) => indicator === change.indicator);
  if (target === undefined || criterion === undefined)
    throw new Error(`Rule set ${ruleSet.id} knows no change of ${change.indicator} to ${change.class}`);
  const entering = wordIn(target.entering, language);
  const moved = condition(criterion, change, language);
  const counted = countedMove(criterion, amount, language);
  if (counted === null) return segments(words.if(moved, entering));
  const isBetter = placeOf(change.class) > placeOf(verdict.class);
  return segments((isBetter ? words.better : words.worse)(counted, moved, entering));
}

/** "tỉ lệ hộ nghèo từ 21,3 % xuống dưới 20 %", or a status in the law's own words. */
function condition(criterion: Criterion, change: ClassChange, language: Language): string {
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

function countedMove(criterion: Criterion, amount: number | null, language: Language): string | null {
  if (criterion.counted === undefined || amount === null || amount === 0) return null;
  // A length is rounded up, so that what is printed is enough.
  const tenths = Math.ceil(Math.abs(amount) * 10 - 1e-9) / 10;
  const size = criterion.counted.measured === true ? tenths : Math.abs(amount);
  const counted = wordIn(size === 1 ? criterion.counted.one : criterion.counted.many, language);
  const words = wordsOf(language).rules.change;
  const printed =
    criterion.counted.measured === true
      ? numberText(size, language, { least: 0, most: 1 })
      : count(size, language);
  return (amount < 0 ? words.fewer : words.more)(printed, counted);
}
