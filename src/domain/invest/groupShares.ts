import type { FundList } from './Funding.ts';
import type { FundProblem } from './FundProblem.ts';

/** What one group gets of what is reached, against what it has of all there is. */
export interface GroupShare {
  readonly value: string;
  readonly units: number;
  readonly of: number;
  /** Of the money spent, and of the worth reached, 0..1; `null` where there is none. */
  readonly moneyShare: number | null;
  readonly reachedShare: number | null;
  /** Of the worth that all candidates together would bring. */
  readonly ownShare: number | null;
}

/** Every group of a kind, ascending. Gains that are not known count on neither side. */
export function groupShares(
  { candidates, goals }: FundProblem,
  { funded }: FundList,
  by: string,
): readonly GroupShare[] {
  const parts = new Map(funded.map(({ id, stages, of }) => [id, stages / of]));
  const rows = candidates.map(({ id, cost, gains, groups }) => {
    const part = parts.get(id) ?? 0;
    const worth = goals.reduce((sum, { weight }, at) => sum + weight * (gains[at] ?? 0), 0);
    return { group: groups[by], part, worth, money: part * (cost ?? 0) };
  });
  const sum = (each: (row: (typeof rows)[number]) => number, value?: string) =>
    rows.reduce((all, row) => (value === undefined || row.group === value ? all + each(row) : all), 0);
  const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  const all = { money: sum((r) => r.money), reached: sum((r) => r.part * r.worth), own: sum((r) => r.worth) };
  return [...new Set(rows.flatMap(({ group }) => group ?? []))].sort().map((value) => ({
    value,
    units: sum(({ part }) => Number(part > 0), value),
    of: sum(() => 1, value),
    moneyShare: ratio(
      sum(({ money }) => money, value),
      all.money,
    ),
    reachedShare: ratio(
      sum(({ part, worth }) => part * worth, value),
      all.reached,
    ),
    ownShare: ratio(
      sum(({ worth }) => worth, value),
      all.own,
    ),
  }));
}
