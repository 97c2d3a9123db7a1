import { connectedGroups } from '../space/connectedGroups.ts';
import type { ClusterChoices } from '../space/ClusterChoices.ts';
import { falseDiscovery } from '../space/falseDiscovery.ts';
import { globalMoran } from '../space/globalMoran.ts';
import { isolatesOf } from '../space/isolatesOf.ts';
import { localGSteps } from '../space/localG.ts';
import { localMoranSteps, type Quadrant } from '../space/localMoran.ts';
import { rowStandardised } from '../space/rowStandardised.ts';
import type { SpatialWeights } from '../space/SpatialWeights.ts';
import { withoutMissing } from '../space/withoutMissing.ts';
import { withSelf } from '../space/withSelf.ts';
import type { Steps } from '../steps/Steps.ts';
import type { ClusterLabel, ClusterRefusal, ClusterStudy } from './Study.ts';

const seed = 1;
const rate = 0.05;
const fewest = 4;

/** Enough for the finest p to lie well below what the false discovery rate asks of the first few places, and no more than a planner waits for. */
function permutationsFor(n: number): number {
  if (n <= 300) return 9999;
  return n <= 3000 ? 4999 : 999;
}

const labelOf: Readonly<Record<Quadrant, ClusterLabel>> = {
  HH: 'high',
  LL: 'low',
  HL: 'high-among-low',
  LH: 'low-among-high',
};

/**
 * Where like places lie together, by local Moran or Getis and Ord, with rows standardised. Units without a figure are taken out first, as if the map had
 * no such unit. A place may stand out to either side, so p is two-sided: one-sided towards the side that was seen, one place in ten
 * of a map without pattern would pass 5 %.
 *
 * @param values by unit; NaN where missing
 */
export function* studyClusters(
  binary: SpatialWeights,
  values: Float64Array,
  { statistic, discovery }: ClusterChoices,
): Steps<ClusterStudy | ClusterRefusal> {
  const present = withoutMissing(binary, values);
  const n = present.values.length;
  if (n < fewest) return 'few-figures';
  if (present.values.every((value) => value === present.values[0])) return 'same-figures';
  if (present.weights.neighbours.length === 0) return 'no-neighbours';
  const permutations = permutationsFor(n);
  const weights = rowStandardised(present.weights);
  const judged = yield* judge(statistic, present.weights, present.values, permutations);
  const held = falseDiscovery(judged.p, rate).significant;
  const alone = Array.from(judged.p, (p) => p <= rate);
  const stands = discovery === 'held' ? held : alone;

  const all = binary.units;
  const labels = new Array<ClusterLabel | null>(all).fill(null);
  const p = new Float64Array(all).fill(NaN);
  const neighbours = new Int32Array(all);
  const { starts } = present.weights;
  const unitOf = (place: number) => present.units[place] as number;
  judged.labels.forEach((label, place) => {
    p[unitOf(place)] = judged.p[place] as number;
    neighbours[unitOf(place)] = (starts[place + 1] as number) - (starts[place] as number);
    if (stands[place] === true) labels[unitOf(place)] = label;
  });
  const kept = new Set(present.units);
  return {
    n,
    global: globalMoran(weights, present.values, 999, seed),
    labels,
    p,
    neighbours,
    groups: connectedGroups(binary, labels),
    isolates: isolatesOf(present.weights).map(unitOf),
    missing: [...labels.keys()].filter((unit) => !kept.has(unit)),
    plain: alone.filter(Boolean).length,
    meanNeighbours: present.weights.neighbours.length / n,
    permutations,
  };
}

interface Judged {
  /** Two-sided. */
  readonly p: Float64Array;
  readonly labels: readonly (ClusterLabel | null)[];
}

function* judge(
  statistic: ClusterChoices['statistic'],
  binary: SpatialWeights,
  values: Float64Array,
  permutations: number,
): Steps<Judged> {
  if (statistic === 'local-moran') {
    const found = yield* localMoranSteps(rowStandardised(binary), values, permutations, seed);
    return {
      p: Float64Array.from(found, ({ permuted }) => permuted.pTwoSided),
      labels: found.map(({ quadrant }) => (quadrant === null ? null : labelOf[quadrant])),
    };
  }
  const star = statistic === 'gi-star';
  const weights = rowStandardised(star ? withSelf(binary) : binary);
  const found = yield* localGSteps(weights, values, star, permutations, seed);
  return {
    p: Float64Array.from(found, ({ permuted }) => permuted.pTwoSided),
    labels: found.map(({ z }) => (Number.isNaN(z) ? null : z > 0 ? 'high' : 'low')),
  };
}
