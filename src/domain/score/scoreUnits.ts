import { countedScores } from './countedScores.ts';
import type { MissingTreatment } from './MissingTreatment.ts';
import type { PreparedScores } from './PreparedScores.ts';
import type { MeanKind, ScoreStructure } from './ScoreStructure.ts';
import { usedStructure } from './usedStructure.ts';

/** Scores of all units and of their dimensions, in the order of the units. */
export interface UnitScores {
  /** 0..100 (standard deviations for z-scores), higher needs attention more; NaN = not ranked. */
  readonly score: Float64Array;
  /** By dimension that carries weight, in the order of the structure: the same scale; NaN where it has no figure. */
  readonly dimensions: readonly Float64Array[];
  /** Share of all weight that stands on the unit's own figures, 0..1; 0 for all when there is no weight. */
  readonly coverage: Float64Array;
  /** By unit: 1 where a figure that carries weight is missing or imputed. */
  readonly incomplete: Uint8Array;
}

/**
 * Indicators into dimensions, dimensions into the index. This is what runs while a slider moves: a few passes
 * over plain arrays, nothing is allocated for a unit.
 *
 * A missing figure is never given a zero. Under `others` its weight goes to the other figures of the dimension, and the
 * weight of a dimension without figures to the other dimensions. Under any other rule a unit that misses a figure
 * (which no mean has filled) has no score; nor has one below the coverage floor. `null`, no choice yet: as `leave-out`.
 *
 * @throws RangeError as `usedStructure`
 */
export function scoreUnits(
  prepared: PreparedScores,
  structure: ScoreStructure,
  missing: MissingTreatment | null,
): UnitScores {
  const { units, scale } = prepared;
  const used = usedStructure(prepared, structure);
  const coverage = new Float64Array(units);
  const incomplete = new Uint8Array(units);
  const gaps = new Uint8Array(units);
  const dimensions = used.dimensions.map(({ weight, indicators }) => {
    const sum = new Float64Array(units);
    const carried = new Float64Array(units);
    for (const each of indicators) {
      const values = prepared.normalised[each.indicator] as Float64Array;
      const imputed = prepared.imputed[each.indicator];
      for (let unit = 0; unit < units; unit++) {
        const value = values[unit] as number;
        const own = value === value && imputed?.[unit] !== 1; // NaN is not itself
        if (own) coverage[unit] = (coverage[unit] as number) + weight * each.weight;
        else incomplete[unit] = 1;
        if (value !== value) {
          gaps[unit] = 1;
          continue;
        }
        carried[unit] = (carried[unit] as number) + each.weight;
        const part = used.within === 'geometric' ? Math.log(value) : value;
        sum[unit] = (sum[unit] as number) + each.weight * part;
      }
    }
    return meanOf(sum, carried, used.within);
  });
  const weights = used.dimensions.map(({ weight }) => weight);
  const counts = used.across === 'copeland' || used.across === 'outranking';
  const score =
    used.across === 'copeland' || used.across === 'outranking'
      ? countedScores(dimensions, weights, used.across)
      : average(dimensions, weights, used.across, units);
  for (let unit = 0; unit < units; unit++) {
    // Shares that are added up may miss 1 in the last digit; a complete unit does not.
    if (incomplete[unit] === 0 && dimensions.length > 0) coverage[unit] = 1;
    const kept = missing === 'others' || gaps[unit] === 0;
    const enough = (coverage[unit] as number) >= used.floor - 1e-9;
    score[unit] = kept && enough ? (score[unit] as number) * (counts ? 100 : scale) : NaN;
  }
  for (const each of dimensions)
    for (let unit = 0; unit < units; unit++) each[unit] = (each[unit] as number) * scale;
  return { score, dimensions, coverage, incomplete };
}

function meanOf(sum: Float64Array, carried: Float64Array, kind: MeanKind): Float64Array {
  for (let unit = 0; unit < sum.length; unit++) {
    const mean = (sum[unit] as number) / (carried[unit] as number);
    sum[unit] = kind === 'geometric' ? Math.exp(mean) : mean;
  }
  return sum;
}

function average(
  dimensions: readonly Float64Array[],
  weights: readonly number[],
  kind: MeanKind,
  units: number,
): Float64Array {
  const sum = new Float64Array(units);
  const carried = new Float64Array(units);
  dimensions.forEach((values, at) => {
    const weight = weights[at] as number;
    for (let unit = 0; unit < units; unit++) {
      const value = values[unit] as number;
      if (value !== value) continue;
      carried[unit] = (carried[unit] as number) + weight;
      sum[unit] = (sum[unit] as number) + weight * (kind === 'geometric' ? Math.log(value) : value);
    }
  });
  return meanOf(sum, carried, kind);
}
