import type { FundList } from './Funding.ts';

/** A number of people or households by candidate that the money should not pass by. */
export interface FairMeasure {
  readonly id: string;
  /** By candidate id; `null` where it is not known. */
  readonly amounts: ReadonlyMap<string, number | null>;
}

/** Who is reached, against who there is. */
export interface FairShare {
  readonly id: string;
  readonly reached: number;
  readonly total: number;
  /** Reached of all; `null` where there is nobody. */
  readonly share: number | null;
  /** Candidates whose number is not known; they count on neither side. */
  readonly unknown: number;
}

/** What part of each measure lives where money goes. A candidate paid in part counts with its part. */
export function fairnessOf({ funded }: FundList, measures: readonly FairMeasure[]): readonly FairShare[] {
  const parts = new Map(funded.map(({ id, stages, of }) => [id, stages / of]));
  return measures.map(({ id, amounts }) => {
    let [reached, total, unknown] = [0, 0, 0];
    for (const [candidate, amount] of amounts)
      if (amount === null) unknown += 1;
      else {
        total += amount;
        reached += amount * (parts.get(candidate) ?? 0);
      }
    return { id, reached, total, share: total > 0 ? reached / total : null, unknown };
  });
}
