import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/domain/indicator/Cell.ts';
import { createRandom } from '../../../../src/domain/random/createRandom.ts';
import { prepareScores } from '../../../../src/domain/score/prepareScores.ts';
import { rankScores } from '../../../../src/domain/score/rankScores.ts';
import type { ScoreStructure } from '../../../../src/domain/score/ScoreStructure.ts';
import { scoreUnits } from '../../../../src/domain/score/scoreUnits.ts';
import { compareRankings } from '../../../../src/domain/score/sensitivity/compareRankings.ts';
import { leaveOneOut } from '../../../../src/domain/score/sensitivity/leaveOneOut.ts';
import { ranksAmong } from '../../../../src/domain/score/sensitivity/ranksAmong.ts';
import {
  usualChoices,
  type SensitivityChoices,
} from '../../../../src/domain/score/sensitivity/SensitivityChoices.ts';
import { finished } from '../../../../src/domain/steps/finished.ts';
import { sensitivityOf } from '../../../../src/domain/score/sensitivity/sensitivityOf.ts';
import { weightFlips } from '../../../../src/domain/score/sensitivity/weightFlips.ts';
import { usualTreatment } from '../../../../src/domain/score/Treatment.ts';

const ranksUnder = (...given: Parameters<typeof sensitivityOf>) => finished(sensitivityOf(...given));

/** Each indicator is a dimension of its own. */
function planOf(columns: readonly Column[], weights: readonly number[]) {
  const directions = columns.map(() => 'higher-is-worse' as const);
  const treatments = columns.map(() => usualTreatment);
  const structure: ScoreStructure = {
    dimensions: weights.map((weight, indicator) => ({ weight, indicators: [{ indicator, weight: 1 }] })),
    within: 'arithmetic',
    across: 'arithmetic',
    floor: 0,
  };
  return {
    figures: columns.map((column) =>
      Float64Array.from(column, (cell) => (typeof cell === 'number' ? cell : NaN)),
    ),
    directions,
    treatments,
    structure,
    missing: 'leave-out' as const,
    prepared: prepareScores({ columns, directions, treatments }),
  };
}

const choicesFor = (columns: number, changed: Partial<SensitivityChoices> = {}): SensitivityChoices => ({
  ...usualChoices,
  counted: new Array<null>(columns).fill(null),
  top: 2,
  ...changed,
});

describe('sensitivity to choices', () => {
  const clear = planOf(
    [
      [9, 8, 2, 1, 'not-reported'],
      [9, 7, 3, 1, 5],
    ],
    [1, 1],
  );

  it('finds no doubt where every indicator says the same', () => {
    const { lower, upper, inTop, standing, group, rank, mean } = ranksUnder(clear, choicesFor(2));
    expect([...rank]).toEqual([1, 2, 3, 4, 0]);
    expect([...lower].slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect([...upper].slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect([...mean].slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect([...inTop]).toEqual([1, 1, 0, 0, NaN]);
    expect(standing).toEqual(['in', 'in', 'out', 'out', null]);
    expect([...group]).toEqual([1, 2, 3, 4, 0]);
  });

  it('finds mirror images in the same place half of the time, and cannot tell them apart', () => {
    // Units 0 and 1 change places with the two weights; both are before 2 and behind nobody.
    const mirror = planOf(
      [
        [10, 6, 0],
        [6, 10, 0],
      ],
      [1, 1],
    );
    const { inTop, mean, standing, group } = ranksUnder(
      mirror,
      choicesFor(2, { draws: 4000, top: 1, normalisations: ['chosen'], aggregations: ['chosen'] }),
    );
    expect(inTop[0]).toBeCloseTo(0.5, 1);
    expect((inTop[0] ?? 0) + (inTop[1] ?? 0)).toBeCloseTo(1, 12);
    expect(mean[0]).toBeCloseTo(1.5, 1);
    expect(standing).toEqual(['contested', 'contested', 'out']);
    expect([...group]).toEqual([1, 1, 2]);
  });

  it('agrees with the exact chance where it is known', () => {
    // Weights are Dirichlet(1, 1): the first share is uniform. Unit 0 is first where 10 w + 0 > 4 w + 4 (1 - w) + ..., that is w > 0.4.
    const two = planOf(
      [
        [10, 4, 0],
        [0, 4, 10],
      ],
      [1, 1],
    );
    const { inTop } = ranksUnder(
      two,
      choicesFor(2, {
        draws: 8000,
        top: 1,
        concentration: 2,
        normalisations: ['chosen'],
        aggregations: ['chosen'],
      }),
    );
    // 10 w > 4 and 10 w > 10 (1 - w): w > 1/2; unit 1 is never first, since max(w, 1 - w) >= 1/2 > 0.4.
    expect(inTop[0]).toBeCloseTo(0.5, 1);
    expect(inTop[1]).toBe(0);
  });

  it('doubts shares that few households were counted for, and not those of many', () => {
    const shares = planOf([[0.5, 0.45, 0.1]], [1]);
    const run = (households: number) =>
      ranksUnder(
        shares,
        choicesFor(1, { top: 1, concentration: null, counted: [new Float64Array(3).fill(households)] }),
      ).inTop[0] ?? NaN;
    expect(run(20)).toBeLessThan(0.8);
    expect(run(20_000)).toBe(1);
  });

  it('is the same for the same seed, and says what it drew from', () => {
    const choices = choicesFor(2, {
      normalisations: ['chosen', 'z-score'],
      aggregations: ['chosen', 'geometric'],
    });
    const once = ranksUnder(clear, choices);
    expect(ranksUnder(clear, choices)).toEqual(once);
    expect(once.alternatives).toEqual([
      { normalisation: 'chosen', aggregation: 'chosen' },
      { normalisation: 'chosen', aggregation: 'geometric' },
      { normalisation: 'z-score', aggregation: 'chosen' },
    ]);
  });

  it('ranks as the ranking itself does', () => {
    const random = createRandom(6);
    for (let round = 0; round < 50; round++) {
      const score = Float64Array.from({ length: 30 }, () => Math.floor(random.next() * 12));
      const into = new Int32Array(30);
      ranksAmong(score, Int32Array.from(score.keys()), into);
      expect([...into]).toEqual([...rankScores(score).rank]);
    }
  });
});

describe('what a single choice does', () => {
  const plan = planOf(
    [
      [10, 0, 6, 1],
      [0, 10, 6, 1],
    ],
    [60, 40],
  );

  it('leaves out each indicator in turn', () => {
    // With both: 60, 40, 60, 10 of 100. Without the first: 0 100 60 10; without the second: 100 0 60 10.
    const [first, second] = leaveOneOut(plan.prepared, plan.structure, 'leave-out', 1);
    expect([...(first?.shift ?? [])]).toEqual([3, -2, 1, -1]);
    expect(first?.entering).toEqual([1]);
    expect(first?.leaving).toEqual([0, 2]);
    expect([...(second?.shift ?? [])]).toEqual([0, 1, 1, -1]);
    expect(
      leaveOneOut(planOf([[1, 2]], [1]).prepared, planOf([[1, 2]], [1]).structure, 'leave-out', 1),
    ).toEqual([]);
  });

  it('finds the weight at which a unit leaves the first k', () => {
    const flat: ScoreStructure = {
      ...plan.structure,
      dimensions: [
        {
          weight: 1,
          indicators: [
            { indicator: 0, weight: 60 },
            { indicator: 1, weight: 40 },
          ],
        },
      ],
    };
    // Unit 1 (0, 10) beats unit 2 (6, 6) where 10 b > 6 (a + b), b > 1.5 a = 90, or a < 26.67 at b = 40; it is then first of all.
    const flips = finished(weightFlips(plan.prepared, flat, 'leave-out', { unit: 1, top: 1, most: 100 }));
    expect(flips.map(({ indicator }) => indicator)).toEqual([0, 1]);
    expect(flips[0]?.to).toBeCloseTo(80 / 3, 2);
    expect(flips[1]?.to).toBeCloseTo(90, 2);
    expect(flips[1]?.rank).toBe(1);
    const { score } = scoreUnits(plan.prepared, flat, 'leave-out');
    expect(rankScores(score).rank[1]).toBeGreaterThan(1);
    expect(finished(weightFlips(plan.prepared, flat, 'leave-out', { unit: 3, top: 1, most: 100 }))).toEqual(
      [],
    );
  });

  it('two rankings: who enters, who leaves, and how alike they are', () => {
    const [one, other] = [Int32Array.from([1, 2, 3, 4, 0]), Int32Array.from([2, 1, 4, 3, 5])];
    const { shift, entering, leaving, spearman, meanShift } = compareRankings(one, other, 1);
    expect([...shift]).toEqual([1, -1, 1, -1, NaN]);
    expect({ entering, leaving }).toEqual({ entering: [1], leaving: [0] });
    // 1 - 6 × 4 / (4 × 15)
    expect(spearman).toBeCloseTo(0.6, 12);
    expect(meanShift).toBe(1);
  });
});
