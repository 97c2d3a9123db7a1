import type { Ranking } from '../rankScores.ts';
import { quantileOfSorted } from './quantileOfSorted.ts';
import type { Sensitivity, Standing } from './Sensitivity.ts';
import { tiedGroups } from './tiedGroups.ts';

const sure = 0.95;

/**
 * What thousands of rankings say about each unit.
 *
 * @param units the ranked units, ascending
 * @param ranks by place among them, then by draw
 */
export function summariseRanks(
  own: Ranking,
  units: Int32Array,
  ranks: Int32Array,
  { draws, top }: { readonly draws: number; readonly top: number },
): Omit<Sensitivity, 'draws' | 'alternatives'> {
  const all = own.rank.length;
  const empty = () => new Float64Array(all).fill(NaN);
  const [mean, lower, median, upper, inTop] = [empty(), empty(), empty(), empty(), empty()];
  const standing = new Array<Standing | null>(all).fill(null);
  const group = new Int32Array(all);
  const places = new Map([...units].map((unit, place) => [unit, place]));
  const order = Int32Array.from(own.order.subarray(0, own.ranked), (unit) => places.get(unit) ?? 0);
  const groups = tiedGroups(order, ranks, draws);
  units.forEach((unit, place) => {
    const sorted = ranks.slice(place * draws, (place + 1) * draws).sort();
    mean[unit] = sorted.reduce((sum, rank) => sum + rank, 0) / draws;
    lower[unit] = quantileOfSorted(sorted, 0.05);
    median[unit] = quantileOfSorted(sorted, 0.5);
    upper[unit] = quantileOfSorted(sorted, 0.95);
    const share = sorted.filter((rank) => rank <= top).length / draws;
    inTop[unit] = share;
    standing[unit] = share >= sure ? 'in' : share <= 1 - sure ? 'out' : 'contested';
    group[unit] = groups[place] ?? 0;
  });
  return { rank: own.rank, mean, lower, median, upper, inTop, standing, group };
}
