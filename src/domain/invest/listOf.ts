import { costOfChoice } from './costOfChoice.ts';
import { partOf } from './partOf.ts';
import { stagesOf } from './stagesOf.ts';
import { valueOfChoice } from './valueOfChoice.ts';
import type { FundList } from './Funding.ts';
import type { Choice, OpenCandidates } from './OpenCandidates.ts';

/** A choice as a list with its sums. */
export function listOf(opened: OpenCandidates, choice: Choice): FundList {
  const { open, slots, problem } = opened;
  const stages = stagesOf(opened, choice);
  const funded = open.flatMap(({ candidate, cost, from, to }, place) => {
    const paid = stages[place] ?? 0;
    if (paid === 0) return [];
    const payments = slots.slice(from, to).flatMap(({ year }, at) => {
      const here = choice[from + at] ?? 0;
      return year === null || here === 0
        ? []
        : [{ year, stages: here, cost: (cost * here) / candidate.stages }];
    });
    const part = partOf(opened, stages, place);
    return [{ id: candidate.id, stages: paid, of: candidate.stages, cost: cost * part, payments }];
  });
  const cost = costOfChoice(opened, choice);
  const paid = open.map(({ candidate }, place) => ({ candidate, part: partOf(opened, stages, place) }));
  return {
    funded,
    totals: {
      units: funded.length,
      cost,
      left: problem.conditions.budget - cost,
      value: valueOfChoice(opened, choice),
      gains: problem.goals.map((_, goal) =>
        paid.reduce((sum, { candidate, part }) => sum + part * (candidate.gains[goal] ?? 0), 0),
      ),
      gainsUnknown: problem.goals.map((_, goal) =>
        paid.flatMap(({ candidate, part }) =>
          part > 0 && (candidate.gains[goal] ?? null) === null ? [candidate.id] : [],
        ),
      ),
    },
  };
}
