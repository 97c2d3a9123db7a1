import { circleIn } from './circleIn.ts';
import type { FundFault } from './FundFault.ts';
import type { FundProblem } from './FundProblem.ts';

/** What makes a problem meaningless; an empty list for one that can be worked on. */
export function faultsOfFunding({ candidates, goals, conditions }: FundProblem): readonly FundFault[] {
  const ids = new Set(candidates.map(({ id }) => id));
  const { budget, programmes, years, groups, mustHave, mustNot, prerequisites } = conditions;
  const limits = [budget, ...Object.values(programmes), ...years.map(({ most }) => most)];
  const named = [...mustHave, ...mustNot, ...prerequisites.flatMap(({ id, needs }) => [id, needs])];
  const circle = circleIn(prerequisites);
  return [
    ...candidates.flatMap(({ id, cost, gains, stages }, at): readonly FundFault[] => [
      ...(candidates.findIndex((other) => other.id === id) < at ? [{ code: 'same-id' as const, id }] : []),
      ...(cost !== null && !(cost >= 0 && cost < Infinity) ? [{ code: 'cost-negative' as const, id }] : []),
      ...(Number.isInteger(stages) && stages >= 1 ? [] : [{ code: 'stages-wrong' as const, id }]),
      ...(gains.length === goals.length ? [] : [{ code: 'gains-count' as const, id }]),
    ]),
    ...goals.flatMap(({ id, weight }): readonly FundFault[] =>
      weight >= 0 && weight < Infinity ? [] : [{ code: 'weight-wrong', goal: id }],
    ),
    ...(limits.every((limit) => limit >= 0) ? [] : [{ code: 'budget-wrong' as const }]),
    ...(years.every(({ year }, at) => at === 0 || year > (years[at - 1]?.year ?? 0))
      ? []
      : [{ code: 'years-unordered' as const }]),
    ...[...new Set(named)].flatMap((id): readonly FundFault[] =>
      ids.has(id) ? [] : [{ code: 'candidate-unknown', id }],
    ),
    ...groups.flatMap(({ by, value }): readonly FundFault[] =>
      candidates.some(({ groups: own }) => (value === null ? own[by] !== undefined : own[by] === value))
        ? []
        : [{ code: 'group-unknown', by, value }],
    ),
    ...(circle === null ? [] : [{ code: 'prerequisites-in-circle' as const, ids: circle }]),
  ];
}
