import type { Land } from './Land.ts';
import { published } from './published.ts';

/**
 * Thạch An had 69 especially difficult hamlets of 95 (Decision 612/QĐ-UBDT). At 46.7 % poor that needs its hamlets
 * to differ more than elsewhere: the log-odds of its hamlets are spread until just so many reach 15 %, from which
 * on a hamlet is especially difficult wherever most of its poor are of a minority.
 * @returns the odds of all hamlets, those of Thạch An spread
 */
export function spreadOfThachAn(
  land: Land,
  odds: readonly number[],
  households: readonly number[],
  distribute: (odds: readonly number[]) => readonly number[],
): readonly number[] {
  const { district, difficultHamlets } = published.thachAn;
  const inside = land.hamlets.map(({ commune }) => commune.district === district);
  for (let spread = 1; spread < 5; spread += 0.01) {
    const spreadOdds = odds.map((value, index) => (inside[index] ? value * spread : value));
    const poor = distribute(spreadOdds);
    const difficult = poor.filter(
      (count, index) => inside[index] && count / (households[index] ?? 1) >= 0.15,
    );
    if (difficult.length === difficultHamlets) return spreadOdds;
  }
  throw new Error(`Thạch An: no spread gives ${difficultHamlets} especially difficult hamlets`);
}
