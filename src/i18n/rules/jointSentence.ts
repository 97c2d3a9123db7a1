import { criteriaOf } from '../../domain/rules/criteriaOf.ts';
import type { RuleSet } from '../../domain/rules/RuleSet.ts';
import type { ClassChange } from '../../domain/rules/Verdict.ts';
import type { Language } from '../Language.ts';
import { segments, type Sentence } from '../segments.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { countedMove, moveWords } from './moveWords.ts';

/**
 * Two moves that only together bring a unit out of the flag, in one sentence without a full stop.
 * @param amountOf signed amounts in the unit's own terms, `null` where not known
 */
export function jointSentence(
  ruleSet: RuleSet,
  [first, second]: readonly [ClassChange, ClassChange],
  language: Language,
  amountOf: (change: ClassChange) => number | null,
): Sentence {
  const words = wordsOf(language).rules.change;
  const target = ruleSet.classes.find(({ id }) => id === first.class);
  if (target === undefined) throw new Error(`Rule set ${ruleSet.id} has no class ${first.class}`);
  const told = (change: ClassChange) => {
    const criterion = criteriaOf(ruleSet).find(({ indicator }) => indicator === change.indicator);
    if (criterion === undefined)
      throw new Error(`Rule set ${ruleSet.id} has no criterion on ${change.indicator}`);
    const moved = moveWords(criterion, change, language);
    const counted = countedMove(criterion, amountOf(change), language);
    return counted === null ? moved : words.counted(counted, moved);
  };
  return segments(words.both(told(first), told(second), wordIn(target.entering, language)));
}
