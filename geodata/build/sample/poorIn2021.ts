import type { CommuneStanding } from './assumedClasses.ts';
import { fitCounts } from './fitCounts.ts';
import type { Land } from './Land.ts';
import { logistic } from './logistic.ts';
import type { People } from './people.ts';
import { povertyByCommune2021 } from './povertyByCommune2021.ts';
import { spreadOfThachAn } from './spreadOfThachAn.ts';
import { sum } from './sum.ts';

/** Even in Lục Khu and in Bảo Lâm hardly a hamlet is poor to the last household. */
const mostPoor = 0.93;

/** Poor households of every hamlet at the start of 2021: by commune first, for the classes, then inside each. */
export function poorIn2021(
  land: Land,
  standings: readonly CommuneStanding[],
  people: People,
  odds: readonly number[],
): readonly number[] {
  const of = people.households(2021);
  const members = land.communes.map((commune) =>
    land.hamlets.flatMap((hamlet, index) => (hamlet.commune === commune ? [index] : [])),
  );
  const byCommune = (values: readonly number[], position: number) =>
    (members[position] ?? []).map((index) => values[index] ?? 0);
  const distribute = (logits: readonly number[]): readonly number[] => {
    const totals = povertyByCommune2021(
      land,
      standings,
      members.map((_, position) => sum(byCommune(of, position))),
      (position, shift) => {
        const households = byCommune(of, position);
        const shares = byCommune(logits, position).map((value) => logistic(value + shift));
        return sum(households.map((count, index) => count * (shares[index] ?? 0))) / sum(households);
      },
    );
    const poor = of.map(() => 0);
    members.forEach((indices, position) => {
      const most = byCommune(of, position).map((count) => Math.floor(mostPoor * count));
      const counts = fitCounts(most, byCommune(logits, position), totals[position] ?? 0);
      indices.forEach((index, at) => (poor[index] = counts[at] ?? 0));
    });
    return poor;
  };
  return distribute(spreadOfThachAn(land, odds, of, distribute));
}
