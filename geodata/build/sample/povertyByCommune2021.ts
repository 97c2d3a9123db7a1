import type { CommuneStanding } from './assumedClasses.ts';
import type { Land } from './Land.ts';
import { published } from './published.ts';
import { random } from './random.ts';
import { roundToTotal } from './roundToTotal.ts';
import { solveShift } from './solveShift.ts';

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Poor households of every commune at the start of 2021: by the odds of its hamlets, inside the bounds that its
 * region class sets (Decision 33/2020), adding up to the published counts of the province and of Thạch An.
 * @param rateAt poor rate of commune `index` when all log-odds are shifted
 * @param households of each commune
 */
export function povertyByCommune2021(
  land: Land,
  standings: readonly CommuneStanding[],
  households: readonly number[],
  rateAt: (index: number, shift: number) => number,
): readonly number[] {
  const { thachAn, poor2021 } = published;
  const bounds = standings.map(boundsOf(random('class bounds')));
  const counts = households.map(() => 0);
  const inThachAn = (index: number) => land.communes[index]?.district === thachAn.district;
  const groups = [
    { holds: inThachAn, total: thachAn.poor2021 },
    { holds: (index: number) => !inThachAn(index), total: poor2021 - thachAn.poor2021 },
  ];
  for (const { holds, total } of groups) {
    const members = households.flatMap((_, index) => (holds(index) ? [index] : []));
    const expected = (shift: number) =>
      members.map((index) => (households[index] ?? 0) * within(bounds[index], rateAt(index, shift)));
    const shift = solveShift((s) => expected(s).reduce((sum, count) => sum + count, 0), total);
    const whole = roundToTotal(expected(shift), total);
    members.forEach((index, position) => (counts[index] = whole[position] ?? 0));
  }
  return counts;
}

/** Edges differ a little from commune to commune, so that none of them stand in a row at the threshold. */
function boundsOf(next: () => number) {
  return ({ region, newRural }: CommuneStanding): Bounds => {
    const nudge = next();
    if (newRural) return { least: 0.04, most: 0.12 + 0.1 * nudge };
    if (region === 'I') return { least: 0.01 + 0.02 * nudge, most: 0.06 + 0.03 * nudge };
    if (region === 'II') return { least: 0.105 + 0.015 * nudge, most: 0.125 + 0.015 * nudge };
    return { least: 0.158 + 0.06 * nudge, most: 0.8 };
  };
}

function within(bounds: Bounds | undefined, rate: number): number {
  return Math.min(bounds?.most ?? 1, Math.max(bounds?.least ?? 0, rate));
}
