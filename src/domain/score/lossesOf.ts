import type { MeanKind } from './ScoreStructure.ts';

/**
 * How much each part takes away from a perfect 1, so that the losses add up to `1 - mean`. For an arithmetic mean that is
 * share × (1 - value). For a geometric mean it is the logarithmic-mean division of the difference (LMDI: Ang,
 * "Decomposition analysis for policymaking in energy", *Energy Policy* 32, 2004), which leaves no rest; where
 * a value is zero the mean is zero, and the zeros alone answer for it.
 *
 * @param shares adding up to 1
 */
export function lossesOf(
  values: readonly number[],
  shares: readonly number[],
  kind: MeanKind,
): readonly number[] {
  const share = (at: number) => shares[at] ?? 0;
  if (kind === 'arithmetic') return values.map((value, at) => share(at) * (1 - value));
  const zeros = values.reduce((sum, value, at) => sum + (value === 0 ? share(at) : 0), 0);
  if (zeros > 0) return values.map((value, at) => (value === 0 ? share(at) / zeros : 0));
  const logs = values.map((value, at) => share(at) * Math.log(1 / value));
  const total = logs.reduce((sum, each) => sum + each, 0);
  const logarithmicMean = Math.abs(total) < 1e-12 ? 1 : (1 - Math.exp(-total)) / total;
  return logs.map((each) => logarithmicMean * each);
}
