import type { Condition } from './Condition.ts';
import type { FundProblem } from './FundProblem.ts';
import { overlapsIn } from './overlapsIn.ts';

/** The conditions of a problem one by one; a limit for each group of a kind is one condition for each. */
export function conditionsOf(problem: FundProblem): readonly Condition[] {
  const { budget, programmes, years, groups, mustHave, mustNot, payOnce, prerequisites } = problem.conditions;
  return [
    { kind: 'budget', most: budget },
    ...Object.entries(programmes).map(([programme, most]): Condition => {
      return { kind: 'programme-budget', programme, most };
    }),
    ...years.map(({ year, most }): Condition => ({ kind: 'year-budget', year, most })),
    ...groups.flatMap(({ by, value, least, most }) =>
      (value === null ? valuesOf(problem, by) : [value]).flatMap((each): readonly Condition[] => [
        ...(least === null || least <= 0 ? [] : [{ kind: 'group-least' as const, by, value: each, least }]),
        ...(most === null ? [] : [{ kind: 'group-most' as const, by, value: each, most }]),
      ]),
    ),
    ...[...new Set(mustHave)].map((id): Condition => ({ kind: 'must-have', id })),
    ...[...new Set(mustNot)].map((id): Condition => ({ kind: 'must-not', id })),
    ...(payOnce ? overlapsIn(problem.candidates) : []).map(({ place, thing }): Condition => {
      return { kind: 'paid-once', place, thing };
    }),
    ...prerequisites.map(({ id, needs }): Condition => ({ kind: 'prerequisite', id, needs })),
  ];
}

function valuesOf({ candidates }: FundProblem, by: string): readonly string[] {
  return [...new Set(candidates.flatMap(({ groups }) => groups[by] ?? []))].sort();
}
