import type { FundList } from './Funding.ts';

/** A candidate that another choice pays more, or less, of. */
export interface StageMove {
  readonly id: string;
  /** Stages paid before and after: 0 for not at all. */
  readonly from: number;
  readonly to: number;
  /** Of all its stages. */
  readonly of: number;
}

/** Who enters, who leaves, and of whom more or fewer stages are paid, from one list to another; by id. */
export function stageMoves(
  before: Pick<FundList, 'funded'>,
  after: Pick<FundList, 'funded'>,
): readonly StageMove[] {
  const [old, young] = [before, after].map(({ funded }) => new Map(funded.map((each) => [each.id, each])));
  return [...new Set([...(old?.keys() ?? []), ...(young?.keys() ?? [])])].sort().flatMap((id) => {
    const [was, is] = [old?.get(id), young?.get(id)];
    const [from, to] = [was?.stages ?? 0, is?.stages ?? 0];
    return from === to ? [] : [{ id, from, to, of: was?.of ?? is?.of ?? 1 }];
  });
}
