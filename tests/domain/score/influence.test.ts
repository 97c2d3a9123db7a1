import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { correlation } from '../../../src/domain/score/correlation.ts';
import { correlationMatrix } from '../../../src/domain/score/correlationMatrix.ts';
import { correlationRatio } from '../../../src/domain/score/correlationRatio.ts';
import { effectiveWeights } from '../../../src/domain/score/effectiveWeights.ts';
import { prepareScores } from '../../../src/domain/score/prepareScores.ts';
import { redundantPairs } from '../../../src/domain/score/redundantPairs.ts';
import { flatStructure } from '../../../src/domain/score/ScoreStructure.ts';
import { scoreUnits } from '../../../src/domain/score/scoreUnits.ts';
import { weightPresets } from '../../../src/domain/score/weightPresets.ts';

describe('correlation', () => {
  it('is that of the first of Anscombe, and passes over gaps', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    // Anscombe (1973); R: cor(anscombe$x1, anscombe$y1)
    expect(correlation(x, y)).toBeCloseTo(0.81642051634484, 12);
    expect(correlation([...x, NaN, 5], [...y, 3, NaN])).toBeCloseTo(0.81642051634484, 12);
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNaN();
  });

  it('warns of two indicators that say the same, in either direction', () => {
    const matrix = correlationMatrix([
      [1, 2, 3, 4],
      [2, 4, 6, 8.1],
      [4, 3, 2, 1],
      [1, 5, 2, 3],
    ]);
    expect(redundantPairs(matrix).map(({ one, other }) => [one, other])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('what an indicator really weighs', () => {
  const random = createRandom(4);
  const units = Array.from({ length: 2000 }, () => random.next());
  const noise = units.map(() => random.next());

  it('the correlation ratio sees a curve that correlation does not', () => {
    const curve = units.map((x) => (x - 0.5) ** 2);
    expect(Math.abs(correlation(units, curve))).toBeLessThan(0.1);
    expect(correlationRatio(units, curve)).toBeGreaterThan(0.95);
    expect(correlationRatio(units, noise)).toBeLessThan(0.02);
  });

  it('an indicator that hardly varies has less than its weight', () => {
    // Two uniform columns, one of them on goalposts ten times as wide: variances 1 to 100 under equal weights.
    const prepared = prepareScores({
      columns: [units, noise],
      directions: ['higher-is-worse', 'higher-is-worse'],
      treatments: [1, 10].map((high) => ({
        outliers: 'none',
        normalisation: { method: 'goalposts', low: 0, high },
      })),
    });
    const structure = flatStructure([1, 1]);
    const { score } = scoreUnits(prepared, structure, 'leave-out');
    const [wide, narrow] = effectiveWeights(prepared, structure, score);
    expect(wide?.nominal).toBe(0.5);
    expect(wide?.effective).toBeGreaterThan(0.95);
    expect(narrow?.firstOrder).toBeLessThan(0.05);
    expect((wide?.effective ?? 0) + (narrow?.effective ?? 0)).toBeCloseTo(1, 12);
  });
});

describe('the presets', () => {
  it('ask for indicators that can enter a score, and add up to 100', () => {
    for (const { weights } of weightPresets) {
      for (const id of Object.keys(weights)) {
        const indicator = catalogue.find((each) => each.id === id);
        expect(indicator?.direction, id).toMatch(/^higher/);
      }
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });
});
