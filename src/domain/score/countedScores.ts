/**
 * Scores by comparing every two units instead of averaging: in each dimension the one with the higher value gets the weight,
 * equal ones half each, dimensions that one of the two misses are left out and the rest of the weight counts fully.
 * `outranking` is the mean of what a unit gets against all others (Munda and Nardo, "Noncompensatory/nonlinear composite
 * indicators for ranking countries", *Applied Economics* 41, 2009); `copeland` counts only who gets more than half:
 * (wins - losses), brought from -1..1 to 0..1 (Copeland 1951). Work grows with the square of the units.
 *
 * @param dimensions by dimension, by unit, NaN where missing
 * @param weights adding up to 1
 * @returns 0..1 by unit; NaN for a unit without any figure
 */
export function countedScores(
  dimensions: readonly Float64Array[],
  weights: readonly number[],
  kind: 'copeland' | 'outranking',
): Float64Array {
  const units = dimensions[0]?.length ?? 0;
  const score = new Float64Array(units);
  const met = new Float64Array(units);
  for (let one = 0; one < units; one++) {
    for (let other = one + 1; other < units; other++) {
      let [ahead, carried] = [0, 0];
      for (let at = 0; at < dimensions.length; at++) {
        const values = dimensions[at] as Float64Array;
        const difference = (values[one] as number) - (values[other] as number);
        if (difference !== difference) continue;
        const weight = weights[at] as number;
        carried += weight;
        ahead += difference > 0 ? weight : difference === 0 ? weight / 2 : 0;
      }
      if (carried === 0) continue;
      const share = ahead / carried;
      const won = kind === 'outranking' ? share : majority(share);
      score[one] = (score[one] as number) + won;
      score[other] = (score[other] as number) + 1 - won;
      met[one] = (met[one] as number) + 1;
      met[other] = (met[other] as number) + 1;
    }
  }
  return score.map((sum, unit) => sum / (met[unit] as number));
}

/** 1 above half of the weight, 0 below, a half on it; sums of weights may be off in the last digit. */
function majority(share: number): number {
  return Math.abs(share - 0.5) < 1e-12 ? 0.5 : share > 0.5 ? 1 : 0;
}
