import { criteriaOf } from '../../domain/rules/criteriaOf.ts';
import type { RuleSet } from '../../domain/rules/RuleSet.ts';
import type { ClassChange, Verdict } from '../../domain/rules/Verdict.ts';
import type { Language } from '../Language.ts';
import { segments, type Sentence } from '../segments.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { countedMove, moveWords } from './moveWords.ts';

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
  const moved = moveWords(criterion, change, language);
  const counted = countedMove(criterion, amount, language);
  if (counted === null) return segments(words.if(moved, entering));
  const isBetter = placeOf(change.class) > placeOf(verdict.class);
  return segments((isBetter ? words.better : words.worse)(counted, moved, entering));
}
