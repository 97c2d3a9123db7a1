import type { Brief } from '../../domain/brief/Brief.ts';
import type { PaintedFunding } from '../../domain/brief/Painting.ts';
import type { Condition } from '../../domain/invest/Condition.ts';
import type { GroupLimit } from '../../domain/invest/FundProblem.ts';
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
  const { mustHave, mustNot, groups } = funding.conditions;
  const conditions = [
    words.condition.budget(million(funding.conditions.budget, language)),
    ...groups.flatMap((limit) => limitTexts(limit, language)),
    ...(mustHave.length === 0 ? [] : [method.fundingIn(count(mustHave.length, language))]),
    ...(mustNot.length === 0 ? [] : [method.fundingOut(count(mustNot.length, language))]),
  ];
  return [
    method.funding(prices.join('; '), goalsText(funding.goals, plan.fundGoals, names), conditions.join('; ')),
    ...sure,
  ];
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
    goalsText(goals, plan.projectGoals, names),
    [
      ...limits.map((each) => conditionText(each, names)),
      ...(mustHave.length === 0 ? [] : [method.projectsIn(count(mustHave.length, language))]),
      ...(mustNot.length === 0 ? [] : [method.projectsOut(count(mustNot.length, language))]),
    ].join('; '),
  );
}

/** Goals by name, each with its weight where there is more than one. */
function goalsText(
  goals: PaintedFunding['goals'],
  weights: Readonly<Record<string, number>>,
  names: Pick<FundNames, 'indicators' | 'language' | 'ownGoals'>,
): string {
  const weight = (id: string) => (goals.length < 2 ? '' : ` (${count(weights[id] ?? 0, names.language)})`);
  return goals.map(({ id }) => `${goalName(id, names)}${weight(id)}`).join('; ');
}

/** A limit of each former district, or of one group of the planner's. */
function limitTexts({ value, least, most }: GroupLimit, language: Language): readonly string[] {
  const words = investIn(language);
  const told = (
    number: number | null,
    ofEach: string,
    ofGroup: (group: string, number: string) => string,
  ) => {
    if (number === null) return [];
    const printed = count(number, language);
    return [value === null ? `${lowerFirst(ofEach)} ${printed}` : ofGroup(value, printed)];
  };
  return [
    ...told(least, words.least, words.condition.least),
    ...told(most, words.most, words.condition.most),
  ];
}
