import { projectSums } from '../invest/project/projectSums.ts';
import type { FundPicture } from '../outcome/FundPicture.ts';
import type { Outcome } from '../outcome/Outcome.ts';
import type { BriefFunding } from './BriefRow.ts';

/** What the choice within a budget says of each place, by its key. */
export function fundingOfRows({ funding }: Pick<Outcome, 'funding'>): (key: string) => BriefFunding | null {
  if (funding === null || typeof funding === 'string') return () => null;
  if (funding.projects !== null) return (key) => ofProjects(funding, key);
  const {
    units: { problem },
    funding: { funded, reasons },
  } = funding;
  const paid = new Set(funded.map(({ id }) => id));
  const rows = new Map(
    problem.candidates.map(({ id, cost, gains }) => [
      id,
      { cost, gains, paid: paid.has(id), reason: reasons[id] ?? null, projects: null },
    ]),
  );
  return (key) => rows.get(key) ?? null;
}

function ofProjects({ projects, funding, units }: FundPicture, key: string): BriefFunding | null {
  const here = (projects?.projects ?? []).filter(({ place }) => place === key);
  if (here.length === 0) return null;
  const sums = projectSums(
    here,
    funding,
    units.problem.goals.map(({ id }) => id),
  );
  const paid = new Set(funding.funded.map(({ id }) => id));
  return {
    cost: sums.money,
    gains: sums.gains,
    paid: sums.paid > 0,
    reason: null,
    projects: here.map(({ id, name }) => ({ name, paid: paid.has(id), reason: funding.reasons[id] ?? null })),
  };
}
