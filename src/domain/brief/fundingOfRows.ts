import type { Outcome } from '../outcome/Outcome.ts';
import type { BriefFunding } from './BriefRow.ts';

/** What the choice within a budget says of each place, by its key. */
export function fundingOfRows({ funding }: Pick<Outcome, 'funding'>): (key: string) => BriefFunding | null {
  if (funding === null || typeof funding === 'string') return () => null;
  const {
    units: { problem },
    funding: { funded, reasons },
  } = funding;
  const paid = new Set(funded.map(({ id }) => id));
  const rows = new Map(
    problem.candidates.map(({ id, cost, gains }) => [
      id,
      { cost, gains, paid: paid.has(id), reason: reasons[id] ?? null },
    ]),
  );
  return (key) => rows.get(key) ?? null;
}
