import { describe, expect, it } from 'vitest';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import { createScores } from '../../../src/domain/outcome/createScores.ts';
import { scoringOf } from '../../../src/domain/outcome/scoringOf.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { flatStructure } from '../../../src/domain/score/ScoreStructure.ts';
import { weighScores } from '../../../src/domain/score/weighScores.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const indexOf = createIndex(world, createColumns(world));
const scoresOf = createScores(indexOf);
const plan: Plan = {
  ...defaultPlan,
  year: 2022,
  weights: { 'poor-rate': 40, 'near-poor-rate': 10, 'grid-power': 50 },
};

describe('the choices of a plan as an index', () => {
  it('are the plain weighted mean while no dimension has a weight of its own', () => {
    const { prepared } = indexOf('commune2025', 2022, plan);
    // In the order of the ids: grid-power, near-poor-rate, poor-rate.
    const plain = weighScores(prepared, flatStructure([50, 10, 40]), null).score;
    scoresOf('commune2025', plan)?.score.forEach((score, unit) =>
      expect(score).toBeCloseTo(plain[unit] ?? NaN, 9),
    );
  });

  it('let a dimension weigh by itself, whatever its indicators add up to', () => {
    const { structure, dimensions } = scoringOf(world, { ...plan, dimensions: { poverty: 90 } });
    expect(dimensions).toEqual(['poverty', 'infrastructure']);
    expect(structure.dimensions.map(({ weight }) => weight)).toEqual([90, 50]);
    expect(structure.dimensions[0]?.indicators.map(({ weight }) => weight)).toEqual([10, 40]);
  });

  it('keep zeros away from a geometric mean, so that one good figure does not erase the need', () => {
    const geometric: Plan = { ...plan, aggregation: 'geometric', meanWithin: 'geometric' };
    const { prepared } = indexOf('commune2025', 2022, geometric);
    for (const column of prepared.normalised) expect(Math.min(...column)).toBeCloseTo(0.01, 12);
    expect(Math.min(...(scoresOf('commune2025', geometric)?.score ?? []))).toBeGreaterThan(0);
  });

  it('say that z-scores allow no geometric mean, and use the arithmetic one', () => {
    const both: Plan = { ...plan, normalisation: 'z-score', aggregation: 'geometric' };
    const scores = scoresOf('commune2025', both);
    expect(scores?.adjusted).toBe('geometric-z');
    expect(scores?.scale).toBe(1);
    expect(scores?.score).toEqual(scoresOf('commune2025', { ...both, aggregation: 'arithmetic' })?.score);
  });

  it('let a neutral measure count once its direction is said, either way', () => {
    const ranksOf = (treatments: Plan['treatments']) =>
      scoresOf('commune2025', { ...plan, weights: { density: 1 }, treatments });
    expect(ranksOf({})?.remark).toBe('no-weights');
    const [up, down] = [
      ranksOf({ density: { direction: 'higher-is-worse' } }),
      ranksOf({ density: { direction: 'higher-is-better' } }),
    ];
    expect(up?.order[0]).toBe(down?.order[55]);
  });

  it('treat an indicator in its own way: a target makes everybody who reached it equal', () => {
    const { prepared } = indexOf('commune2025', 2022, {
      ...plan,
      treatments: { 'grid-power': { normalisation: { method: 'distance-to-target', target: 0.9 } } },
    });
    const { columns } = indexOf('commune2025', 2022, plan);
    columns[0]?.forEach((cell, unit) => {
      if (typeof cell === 'number' && cell >= 0.9) expect(prepared.normalised[0]?.[unit]).toBe(0);
    });
  });

  it('fill gaps with a mean only where the planner says so, and count who has one', () => {
    const gaps: Plan = { ...plan, weights: { 'poor-rate': 1, 'km-to-district-centre': 1 }, vintage: 2021 };
    const left = scoresOf('commune2021', { ...gaps, missing: 'leave-out' });
    const filled = scoresOf('commune2021', { ...gaps, missing: 'overall-mean' });
    expect(left?.withMissing).toBe(filled?.withMissing);
    expect(filled?.imputed.reduce((sum, each) => sum + each, 0)).toBe(filled?.withMissing);
    expect(filled?.ranked).toBe(161);
    expect(left?.ranked).toBe(161 - (left?.withMissing ?? 0));
  });

  it('leave a unit below the coverage floor unranked', () => {
    const gaps: Plan = {
      ...plan,
      weights: { 'poor-rate': 1, 'km-to-district-centre': 3 },
      missing: 'others',
    };
    expect(scoresOf('commune2025', gaps)?.ranked).toBe(56);
    expect(scoresOf('commune2025', { ...gaps, floor: 26 })?.ranked).toBe(0);
    expect(scoresOf('commune2025', { ...gaps, floor: 25 })?.ranked).toBe(56);
  });
});
