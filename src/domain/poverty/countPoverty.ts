import type { CountedPoverty, PovertyMeasures } from './CountedPoverty.ts';

export interface Deprivations {
  /** By indicator, by row: 1 deprived, 0 not, NaN unknown. */
  readonly deprived: readonly ArrayLike<number>[];
  /** By indicator, above 0; only their proportions matter. */
  readonly weights: readonly number[];
  /** Share of all weight from which on a row is poor: 3 of 12 equal ones is 0.25. Above 0, at most 1. */
  readonly cutoff: number;
  /** By row: the people it stands for (household members times sampling weight); 1 each where left out. */
  readonly people?: ArrayLike<number>;
  /** By row; `null` where unknown. Left out: one group. */
  readonly groups?: readonly (string | null)[];
}

/** 1/3 added up from 1/6 and 1/18 falls short of 0.3333333333333333 in the last digit: it still reaches it. */
const noise = 1e-9;

/**
 * Multidimensional poverty by counting deprivations (Alkire and Foster, "Counting and multidimensional poverty
 * measurement", *Journal of Public Economics* 95, 2011): whoever is deprived in at least the cut-off's share of the
 * weight is poor, and the deprivations of the others are left out (censored). `M0 = H × A`, which is also the weighted sum of
 * the censored headcounts. A row that misses anything is not counted, as in the global MPI, and named.
 *
 * @throws RangeError if lengths differ, or a weight or the cut-off is out of range (our own mistake)
 */
export function countPoverty({ deprived, weights, cutoff, people, groups }: Deprivations): CountedPoverty {
  const rows = deprived[0]?.length ?? 0;
  if (deprived.some((column) => column.length !== rows)) throw new RangeError('columns differ in length');
  if (weights.length !== deprived.length) throw new RangeError('one weight for each indicator');
  if (weights.some((weight) => !(weight > 0 && weight < Infinity)) || !(cutoff > 0 && cutoff <= 1 + noise)) {
    throw new RangeError('weights are above zero, the cut-off is above zero and at most one');
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  const scores = new Float64Array(rows);
  const missing: number[] = [];
  const counted: number[] = [];
  for (let row = 0; row < rows; row++) {
    let score = shares.reduce((sum, share, at) => sum + share * (deprived[at]?.[row] ?? NaN), 0);
    if (groups?.[row] === null || !((people?.[row] ?? 1) >= 0)) score = NaN;
    scores[row] = score;
    (Number.isNaN(score) ? missing : counted).push(row);
  }
  const poor = Array.from(scores, (score) => score >= cutoff - noise);

  const measure = (chosen: readonly number[]): PovertyMeasures => {
    let [all, poorPeople, intensity] = [0, 0, 0];
    const uncensored = shares.map(() => 0);
    const censored = shares.map(() => 0);
    for (const row of chosen) {
      const weight = people?.[row] ?? 1;
      all += weight;
      if (poor[row] === true) {
        poorPeople += weight;
        intensity += weight * (scores[row] ?? NaN);
      }
      deprived.forEach((column, at) => {
        const part = weight * (column[row] ?? NaN);
        uncensored[at] = (uncensored[at] ?? 0) + part;
        if (poor[row] === true) censored[at] = (censored[at] ?? 0) + part;
      });
    }
    const M0 = intensity / all;
    return {
      rows: chosen.length,
      people: all,
      H: poorPeople / all,
      A: intensity / poorPeople,
      M0,
      indicators: shares.map((share, at) => {
        const headcount = (censored[at] ?? 0) / all;
        return {
          uncensored: (uncensored[at] ?? 0) / all,
          censored: headcount,
          contribution: (share * headcount) / M0,
        };
      }),
    };
  };

  const whole = measure(counted);
  const members = new Map<string, number[]>();
  for (const row of counted) {
    const group = groups?.[row] ?? null;
    if (group === null) continue;
    const known = members.get(group);
    if (known === undefined) members.set(group, [row]);
    else known.push(row);
  }
  return {
    ...whole,
    weights: shares,
    cutoff,
    missing,
    scores,
    poor,
    groups: [...members].map(([group, chosen]) => {
      const own = measure(chosen);
      const populationShare = own.people / whole.people;
      return { group, ...own, populationShare, contribution: (populationShare * own.M0) / whole.M0 };
    }),
  };
}
