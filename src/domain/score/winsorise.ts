import { shapeOf } from './shapeOf.ts';

const skewnessLimit = 2;
const kurtosisLimit = 3.5;

/**
 * Brings in extreme figures one by one until skewness is below 2 in size or kurtosis below 3.5, five figures at the most:
 * the highest (where the tail is to the right, else the lowest) takes the value of the next. The rule of the
 * JRC's composite indicators and of COINr's `winsorise`, so that one commune with an odd figure does not press all others
 * together at the other end of the scale.
 *
 * @param values NaN where missing
 * @param most how many figures may be changed
 * @returns the figures, and how many were changed; `passes` is false where five were not enough
 */
export function winsorise(
  values: Float64Array,
  most = 5,
): { readonly values: Float64Array; readonly changed: number; readonly passes: boolean } {
  const treated = Float64Array.from(values);
  const high = new Set<number>();
  const low = new Set<number>();
  for (;;) {
    const { skewness, kurtosis } = shapeOf(treated.filter((value) => !Number.isNaN(value)));
    const passes = !(Math.abs(skewness) >= skewnessLimit && kurtosis >= kurtosisLimit);
    const changed = high.size + low.size;
    if (passes || changed >= most) return { values: treated, changed, passes };
    const sign = skewness >= 0 ? 1 : -1;
    const [end, next] = twoEnds(treated, sign);
    treated.forEach((value, unit) => {
      if (value !== end) return;
      treated[unit] = next;
      (sign === 1 ? high : low).add(unit);
    });
  }
}

/** The outermost value on one side, and the next one that differs from it. */
function twoEnds(values: Float64Array, sign: 1 | -1): readonly [number, number] {
  let [end, next] = [-Infinity, -Infinity];
  for (const value of values) {
    const outward = sign * value;
    if (outward > end) [end, next] = [outward, end];
    else if (outward < end && outward > next) next = outward;
  }
  return [sign * end, sign * next];
}
