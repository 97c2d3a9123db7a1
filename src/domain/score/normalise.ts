import type { BoundedNormalisation, Normalisation } from './Treatment.ts';

/**
 * Figures of one indicator on a scale where more calls for more attention, after the *Handbook on Constructing
 * Composite Indicators* (OECD and JRC 2008), section 5:
 * - min-max: (x - minimum) / (maximum - minimum);
 * - z-score: (x - mean) / standard deviation, divisor n - 1 as in R and COINr;
 * - percentile rank: (rank - 1) / (n - 1) with the lowest rank for ties, as COINr's `n_prank`;
 * - goalposts: (x - low) / (high - low), ends fixed by somebody, held within 0..1;
 * - distance to target: 0 at the target or beyond, 1 at the unit farthest from it.
 * Where higher is better everything is turned round first.
 *
 * @param values NaN where missing, and NaN there in the answer
 * @param sign 1: higher calls for attention; -1: lower does
 * @returns all 0 where the figures do not differ and the method rests on their differences
 */
export function normalise(values: Float64Array, sign: 1 | -1, normalisation: Normalisation): Float64Array {
  // Adding zero turns -0 into 0.
  const turned = values.map((value) => sign * value + 0);
  if (normalisation.method === 'z-score') return deviations(turned);
  const shares = bounded(turned, sign, normalisation);
  const [from, to] = normalisation.range ?? [0, 100];
  return from === 0 && to === 100 ? shares : shares.map((share) => (from + (to - from) * share) / 100);
}

function bounded(turned: Float64Array, sign: 1 | -1, normalisation: BoundedNormalisation): Float64Array {
  switch (normalisation.method) {
    case 'min-max':
      return between(turned, ...ends(turned));
    case 'percentile-rank':
      return percentileRanks(turned);
    case 'goalposts': {
      const [one, other] = [sign * normalisation.low, sign * normalisation.high];
      return held(between(turned, Math.min(one, other), Math.max(one, other)));
    }
    case 'distance-to-target':
      return held(between(turned, sign * normalisation.target, ends(turned)[1]));
  }
}

function ends(values: Float64Array): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function between(values: Float64Array, low: number, high: number): Float64Array {
  const span = high - low;
  return values.map((value) => (Number.isNaN(value) ? NaN : span > 0 ? (value - low) / span : 0));
}

function held(values: Float64Array): Float64Array {
  return values.map((value) => Math.min(1, Math.max(0, value)));
}

function deviations(values: Float64Array): Float64Array {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  const mean = sum / count;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / (count - 1));
  return values.map((value) => (Number.isNaN(value) ? NaN : deviation > 0 ? (value - mean) / deviation : 0));
}

function percentileRanks(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const below = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!below.has(value)) below.set(value, place);
  });
  const others = sorted.length - 1;
  return values.map((value) =>
    Number.isNaN(value) ? NaN : others > 0 ? (below.get(value) ?? NaN) / others : 0,
  );
}
