import type { Candidate, FundProblem } from '../../../src/domain/invest/FundProblem.ts';

/** Stages of a candidate in a year; year 0 where the plan has none. */
export interface Paid {
  readonly candidate: Candidate;
  readonly year: number;
  readonly stages: number;
}

/** Written apart from the domain, straight from the words of the conditions. */
export function mayBePaid({ candidates, goals, conditions }: FundProblem, paid: readonly Paid[]): boolean {
  const begun = new Set(paid.map(({ candidate }) => candidate));
  const by = new Map(candidates.map((each) => [each.id, each]));
  const stagesOf = (id: string) =>
    paid.reduce((sum, each) => (each.candidate.id === id ? sum + each.stages : sum), 0);
  const isWhole = (id: string) => stagesOf(id) === (by.get(id)?.stages ?? 1);
  const money = (counts: (each: Paid) => boolean) =>
    paid.reduce(
      (sum, each) =>
        counts(each) ? sum + ((each.candidate.cost ?? NaN) * each.stages) / each.candidate.stages : sum,
      0,
    );
  const { budget, programmes, years, groups, mustHave, mustNot, payOnce, prerequisites } = conditions;
  if (
    paid.some(
      ({ candidate }) =>
        candidate.cost === null ||
        (!mustHave.includes(candidate.id) &&
          goals.some(({ weight }, at) => weight > 0 && candidate.gains[at] === null)),
    )
  )
    return false;
  if (money(() => true) > budget + 1e-9) return false;
  for (const [programme, most] of Object.entries(programmes))
    if (money(({ candidate }) => candidate.programme === programme) > most + 1e-9) return false;
  for (const { year, most } of years) if (money((each) => each.year === year) > most + 1e-9) return false;
  for (const { by: kind, value, least, most } of groups) {
    const values = value === null ? [...new Set(candidates.map((each) => each.groups[kind]))] : [value];
    for (const each of values) {
      const count = [...begun].filter((one) => one.groups[kind] === each).length;
      if (count < (least ?? 0) || count > (most ?? Infinity)) return false;
    }
  }
  if (!mustHave.every(isWhole)) return false;
  if (mustNot.some((id) => stagesOf(id) > 0)) return false;
  if (payOnce)
    for (const one of begun)
      for (const other of begun)
        if (
          one.place !== null &&
          one.place === other.place &&
          one.thing !== null &&
          one.thing === other.thing &&
          one.programme !== null &&
          other.programme !== null &&
          one.programme !== other.programme
        )
          return false;
  for (const { id, needs } of prerequisites) {
    const starts = paid.filter(({ candidate }) => candidate.id === id).map(({ year }) => year);
    if (starts.length === 0) continue;
    if (!isWhole(needs)) return false;
    const ends = paid.filter(({ candidate }) => candidate.id === needs).map(({ year }) => year);
    if (Math.max(...ends) > Math.min(...starts)) return false;
  }
  return true;
}

export function worthOf({ goals }: FundProblem, paid: readonly Paid[]): number {
  return paid.reduce(
    (sum, { candidate, stages }) =>
      sum +
      (goals.reduce((all, { weight }, at) => all + weight * (candidate.gains[at] ?? 0), 0) * stages) /
        candidate.stages,
    0,
  );
}

/** Every choice there is, allowed or not. */
function walkEvery(problem: FundProblem, visit: (paid: readonly Paid[]) => void): void {
  const years = problem.conditions.years.map(({ year }) => year);
  const waysOf = (candidate: Candidate): readonly (readonly Paid[])[] => {
    const open = years.length === 0 ? [0] : years.filter((year) => (candidate.year ?? year) === year);
    let ways: readonly (readonly Paid[])[] = [[]];
    for (const year of open)
      ways = ways.flatMap((way) => {
        const left = candidate.stages - way.reduce((sum, { stages }) => sum + stages, 0);
        return Array.from({ length: left + 1 }, (_, stages) =>
          stages === 0 ? way : [...way, { candidate, year, stages }],
        );
      });
    return ways;
  };
  const ways = problem.candidates.map(waysOf);
  const walk = (at: number, paid: readonly Paid[]): void => {
    if (at === ways.length) visit(paid);
    else for (const way of ways[at] ?? []) walk(at + 1, way.length === 0 ? paid : [...paid, ...way]);
  };
  walk(0, []);
}

/** Every choice that the conditions allow. */
export function everyFunding(problem: FundProblem): readonly (readonly Paid[])[] {
  const found: (readonly Paid[])[] = [];
  walkEvery(problem, (paid) => {
    if (mayBePaid(problem, paid)) found.push(paid);
  });
  return found;
}

/** The most that any choice is worth, trying every one; `null` where none is allowed. */
export function bestOfEvery(problem: FundProblem): number | null {
  let best: number | null = null;
  walkEvery(problem, (paid) => {
    const worth = worthOf(problem, paid);
    if ((best === null || worth > best) && mayBePaid(problem, paid)) best = worth;
  });
  return best;
}
