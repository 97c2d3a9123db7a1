import { conditionsOf } from './conditionsOf.ts';
import type { Candidate, FundProblem } from './FundProblem.ts';
import type { Closed, OpenCandidate, OpenCandidates, Slot } from './OpenCandidates.ts';

/** Who can be chosen at all. Sorted by id, so that the order of the table changes nothing. */
export function openCandidatesOf(problem: FundProblem): OpenCandidates {
  const { goals, conditions } = problem;
  const years = conditions.years.map(({ year }) => year);
  const mustHave = new Set(conditions.mustHave);
  const closed = new Map<string, Closed>();
  const open: OpenCandidate[] = [];
  const slots: Slot[] = [];
  for (const candidate of problem.candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id, cost, year } = candidate;
    const unknown = goals.flatMap((goal, at) =>
      goal.weight > 0 && (candidate.gains[at] ?? null) === null ? [goal.id] : [],
    );
    if (candidate.closed !== undefined) closed.set(id, candidate.closed);
    else if (cost === null) closed.set(id, { code: 'cost-unknown' });
    else if (unknown.length > 0 && !mustHave.has(id))
      closed.set(id, { code: 'gain-unknown', goals: unknown });
    else if (year !== null && years.length > 0 && !years.includes(year))
      closed.set(id, { code: 'year-outside', year });
    else {
      const own = years.length === 0 ? [null] : year === null ? years : [year];
      const from = slots.length;
      slots.push(...own.map((each) => ({ open: open.length, year: each })));
      open.push({ candidate, cost, value: valueOf(problem, candidate), from, to: slots.length });
    }
  }
  return {
    problem,
    conditions: conditionsOf(problem),
    open,
    slots,
    at: new Map(open.map(({ candidate }, place) => [candidate.id, place])),
    closed,
  };
}

function valueOf({ goals }: FundProblem, { gains }: Candidate): number {
  return goals.reduce((sum, { weight }, at) => sum + weight * (gains[at] ?? 0), 0);
}
