import type { Brief } from '../../domain/brief/Brief.ts';
import type { PaintedFunding } from '../../domain/brief/Painting.ts';
import type { Condition } from '../../domain/invest/Condition.ts';
import type { ProjectsTogether } from '../../domain/invest/project/projectsTogether.ts';
import type { Plan } from '../../domain/plan.ts';
import { briefIn } from '../briefIn.ts';
import { count } from '../format/count.ts';
import { conditionText } from '../invest/conditionText.ts';
import type { FundNames } from '../invest/FundNames.ts';
import { projectGoals } from '../invest/projectGoals.ts';
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
  const { scenarios } = funding;
  const sure = scenarios === 0 ? [] : [method.fundingSure(count(scenarios, language))];
  if (funding.projects !== null) return [projectSentence(funding, funding.projects, plan, language), ...sure];
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
  return [method.funding(prices.join('; '), goals.join('; '), conditions.join('; ')), ...sure];
}

function projectSentence(
  { goals, conditions }: PaintedFunding,
  projects: ProjectsTogether,
  plan: Plan,
  language: Language,
): string {
  const { method } = briefIn(language);
  const own = projectGoals(projects);
  const names: FundNames = {
    ...{ problem: { goals, conditions }, indicators: [], ownGoals: own, language },
    nameOf: (id) => id,
  };
  const [, ...others] = goals;
  const { budget, programmes, years, mustHave, mustNot } = conditions;
  const limits: readonly Condition[] = [
    { kind: 'budget', most: budget },
    ...Object.entries(programmes).map(([programme, most]): Condition => {
      return { kind: 'programme-budget', programme, most };
    }),
    ...years.map((each): Condition => ({ kind: 'year-budget', ...each })),
  ];
  return method.fundingProjects(
    count(projects.projects.length, language),
    goals
      .map(({ id }) => {
        const name = goalName(id, names);
        return others.length === 0 ? name : `${name} (${count(plan.projectGoals[id] ?? 0, language)})`;
      })
      .join('; '),
    [
      ...limits.map((each) => conditionText(each, names)),
      ...(mustHave.length === 0 ? [] : [method.projectsIn(count(mustHave.length, language))]),
      ...(mustNot.length === 0 ? [] : [method.projectsOut(count(mustNot.length, language))]),
    ].join('; '),
  );
}
