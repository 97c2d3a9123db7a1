import type { Condition } from '../../domain/invest/Condition.ts';
import { count } from '../format/count.ts';
import { investIn } from '../investIn.ts';
import type { FundNames } from './FundNames.ts';
import { million } from './million.ts';

/** One condition in words, to stand in a list of them. */
export function conditionText(condition: Condition, { nameOf, language }: FundNames): string {
  const words = investIn(language).condition;
  switch (condition.kind) {
    case 'budget':
      return words.budget(million(condition.most, language));
    case 'programme-budget':
      return words.programme(condition.programme, million(condition.most, language));
    case 'year-budget':
      return words.year(String(condition.year), million(condition.most, language));
    case 'group-least':
      return words.least(nameOf(condition.value), count(condition.least, language));
    case 'group-most':
      return words.most(nameOf(condition.value), count(condition.most, language));
    case 'must-have':
      return words.mustHave(nameOf(condition.id));
    case 'must-not':
      return words.mustNot(nameOf(condition.id));
    case 'paid-once':
      return words.paidOnce(nameOf(condition.place), condition.thing);
    case 'prerequisite':
      return words.prerequisite(nameOf(condition.id), nameOf(condition.needs));
  }
}
