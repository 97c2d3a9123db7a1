import type { OpenCandidates } from './OpenCandidates.ts';

/** What brings most for its money first: the better list by hand, and where the solver begins. */
export function returnOrder({ open }: OpenCandidates): readonly number[] {
  const perMoney = open.map(({ value, cost }) => (cost === 0 ? Infinity : value / cost));
  return open
    .map((_, place) => place)
    .sort((a, b) =>
      perMoney[a] === perMoney[b] ? a - b : (perMoney[b] as number) - (perMoney[a] as number),
    );
}
