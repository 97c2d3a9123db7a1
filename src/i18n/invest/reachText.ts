import { numberText } from '../format/numberText.ts';
import { withUnit } from '../format/withUnit.ts';
import { investIn } from '../investIn.ts';
import { wordIn } from '../wordIn.ts';
import type { FundNames } from './FundNames.ts';

/** What a measure is called in a sentence: "hộ nghèo". */
export function goalName(
  id: string,
  { indicators, language, ownGoals }: Pick<FundNames, 'indicators' | 'language' | 'ownGoals'>,
): string {
  const names: Readonly<Record<string, string>> = investIn(language).goalNames;
  const own = indicators.find((each) => each.id === id);
  return ownGoals?.get(id) ?? names[id] ?? (own === undefined ? id : wordIn(own.short, language));
}

/** So much of one goal: "8.120 hộ nghèo", "41,5 km đường được cứng hóa". */
export function goalText(goal: string, amount: number, names: FundNames): string {
  const most = Number.isInteger(amount) || amount >= 1000 ? 0 : 1;
  return withUnit(
    numberText(amount, names.language, { least: 0, most }),
    goalName(goal, names),
    names.language,
  );
}

/** What a list reaches, goal by goal. */
export function reachText(gains: readonly number[], names: FundNames): string {
  return names.problem.goals.map(({ id }, at) => goalText(id, gains[at] ?? 0, names)).join(', ');
}

/** A worth: in the goal's own terms where there is one, else in points of all goals together. */
export function worthText(value: number, names: FundNames): string {
  const [goal, ...others] = names.problem.goals;
  if (goal !== undefined && others.length === 0) return goalText(goal.id, value, names);
  return investIn(names.language).points(numberText(value, names.language, { least: 1, most: 2 }));
}
