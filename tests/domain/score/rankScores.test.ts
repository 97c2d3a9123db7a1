import { describe, expect, it } from 'vitest';
import { rankScores } from '../../../src/domain/score/rankScores.ts';

describe('ranking', () => {
  it('gives ties the same rank and skips the next ones', () => {
    const { rank, order, ranked } = rankScores(Float64Array.of(40, 90, 40, NaN, 90, 10));
    expect([...rank]).toEqual([3, 1, 3, 0, 1, 5]);
    expect([...order]).toEqual([1, 4, 0, 2, 5, 3]);
    expect(ranked).toBe(5);
  });

  it('sees through rounding noise: 0.1 + 0.2 and 0.3 are the same score', () => {
    const { rank, order } = rankScores(Float64Array.of(0.3, 0.1 + 0.2));
    expect([...rank]).toEqual([1, 1]);
    expect([...order]).toEqual([0, 1]);
  });

  it('does not let a slope of tiny differences become one tie', () => {
    const slope = Float64Array.from({ length: 4 }, (_, place) => 50 - place * 0.8e-9);
    expect([...rankScores(slope).rank]).toEqual([1, 1, 3, 3]);
  });

  it('of nobody is empty', () => {
    expect(rankScores(new Float64Array(0)).ranked).toBe(0);
    expect([...rankScores(Float64Array.of(NaN)).order]).toEqual([0]);
  });
});
