import type { Brief } from '../../domain/brief/Brief.ts';
import { briefIn } from '../briefIn.ts';
import { count } from '../format/count.ts';
import { goalName } from '../invest/reachText.ts';
import { priceName } from '../invest/priceName.ts';
import { million } from '../invest/million.ts';
import { investIn } from '../investIn.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';

/** By what prices, goals and conditions the choice within a budget was made, and how sure it is. */
export function fundSentences(
  { painting, indicators }: Pick<Brief, 'painting' | 'indicators'>,
  language: Language,
): readonly string[] {
  const { plan, funding } = painting;
  if (funding === null || funding.refusal !== null) return [];
  const words = investIn(language);
  const { method } = briefIn(language);
  const names = { indicators: indicators.map(({ entry }) => entry), language };
  const prices = Object.entries(plan.fundPrices)
    .filter(([, price]) => price > 0)
    .map(([id, price]) => `${million(price, language)} ${priceName(id, names)}`);
  const [, ...others] = funding.goals;
  const goals = funding.goals.map(({ id }) => {
    const name = goalName(id, names);
    return others.length === 0 ? name : `${name} (${count(plan.fundGoals[id] ?? 0, language)})`;
  });
  const { mustHave, mustNot, groups } = funding.conditions;
  const conditions = [
    words.condition.budget(million(funding.conditions.budget, language)),
    ...(plan.fundLeast === null ? [] : [`${lowerFirst(words.least)} ${count(plan.fundLeast, language)}`]),
    ...(plan.fundMost === null ? [] : [`${lowerFirst(words.most)} ${count(plan.fundMost, language)}`]),
    ...groups.flatMap(({ value, least, most }) => [
      ...(value === null || least === null ? [] : [words.condition.least(value, count(least, language))]),
      ...(value === null || most === null ? [] : [words.condition.most(value, count(most, language))]),
    ]),
    ...(mustHave.length === 0 ? [] : [method.fundingIn(count(mustHave.length, language))]),
    ...(mustNot.length === 0 ? [] : [method.fundingOut(count(mustNot.length, language))]),
  ];
  const { scenarios } = funding;
  return [
    method.funding(prices.join('; '), goals.join('; '), conditions.join('; ')),
    ...(scenarios === 0 ? [] : [method.fundingSure(count(scenarios, language))]),
  ];
}
