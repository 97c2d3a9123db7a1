import { describe, expect, it } from 'vitest';
import { partsOfRun } from '../../../src/domain/profile/partsOfRun.ts';
import { trendRuns } from '../../../src/domain/profile/trendRuns.ts';

const point = (time: number, cell: number | 'not-reported') => ({ time, label: String(time), cell });

describe('the year that is looked at', () => {
  it('parts a line into what was known by then and what came later, and is marked only where something did', () => {
    const points = [point(2021, 1), point(2023, 2), point(2024, 3), point(2025, 4)];
    const { runs, chosenX } = trendRuns(points, null, 100, 50, 2022);
    expect(chosenX).toBe(50);
    const { past, later } = partsOfRun(runs[0] ?? []);
    expect(past.map(({ value }) => value)).toEqual([1, 2]);
    expect(later.map(({ value }) => value)).toEqual([2, 3, 4]);
    const all = trendRuns(points, null, 100, 50, 2025);
    expect(all.chosenX).toBeNull();
    expect(partsOfRun(all.runs[0] ?? []).later).toEqual([]);
  });
});

describe('trendRuns', () => {
  it('never joins figures that were counted by two standards', () => {
    const points = [
      { ...point(2021, 9), standard: '2016-2020' },
      { ...point(2022, 7), standard: '2021-2025' },
      { ...point(2023, 8), standard: '2021-2025' },
    ];
    const { runs } = trendRuns(points, null, 100, 50, 2030);
    expect(runs.map((run) => run.map(({ value }) => value))).toEqual([[9], [7, 8]]);
  });

  it('never draws a line across a moment without a figure', () => {
    const { runs } = trendRuns(
      [point(2021, 1), point(2022, 2), point(2023, 'not-reported'), point(2024, 3)],
      null,
      100,
      50,
      2030,
    );
    expect(runs.map((run) => run.map(({ value }) => value))).toEqual([[1, 2], [3]]);
  });

  it('places moments by time, not by their number', () => {
    const { moments } = trendRuns([point(2021, 1), point(2023, 2), point(2025, 3)], null, 100, 50, 2030);
    expect(moments.map(({ x }) => x)).toEqual([0, 50, 100]);
  });

  it('draws a level line for figures that are all the same, and no target where there are none', () => {
    const { runs } = trendRuns([point(2021, 5), point(2022, 5)], null, 100, 50, 2030);
    expect(new Set(runs[0]?.map(({ y }) => y)).size).toBe(1);
    expect(trendRuns([point(2021, 'not-reported')], 0.9, 100, 50, 2030).targetY).toBeNull();
  });
});
