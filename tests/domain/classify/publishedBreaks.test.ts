import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/domain/classify/classify.ts';
import { deviationBreaks } from '../../../src/domain/classify/deviationBreaks.ts';
import { equalBreaks } from '../../../src/domain/classify/equalBreaks.ts';
import type { Method } from '../../../src/domain/classify/Legend.ts';
import { naturalBreaks } from '../../../src/domain/classify/naturalBreaks.ts';
import { quantileBreaks } from '../../../src/domain/classify/quantileBreaks.ts';
import { roundBreaks } from '../../../src/domain/classify/roundBreaks.ts';
import { ascending, calemp, countsBelow } from './calemp.ts';

const sorted = Object.freeze(ascending(calemp));
const highest = 4111.45;

/** mapclassify 2.x, `tests/test_mapclassify.py` and the docstrings of `classifiers.py`, k = 5. */
const published = [
  {
    name: 'FisherJenks',
    inner: naturalBreaks(sorted, 5),
    bins: [75.29, 192.05, 370.5, 722.85],
    counts: [49, 3, 4, 1, 1],
  },
  {
    name: 'Quantiles',
    inner: quantileBreaks(sorted, 5),
    bins: [1.464, 5.798, 13.278, 54.616],
    counts: [12, 11, 12, 11, 12],
  },
  {
    name: 'EqualInterval',
    inner: equalBreaks(sorted, 5),
    bins: [822.394, 1644.658, 2466.922, 3289.186],
    counts: [57, 0, 0, 0, 1],
  },
  {
    name: 'StdMean',
    inner: deviationBreaks(sorted, 5),
    bins: [-967.36235382, -420.71712519, 672.57333208, 1219.21856072],
    counts: [0, 0, 56, 1, 1],
  },
  {
    name: 'PrettyBreaks',
    inner: roundBreaks(sorted, 5),
    bins: [1000, 2000, 3000, 4000],
    counts: [57, 0, 0, 0, 1],
  },
];

describe('breaks of the 58 Californian counties', () => {
  it.each(published)('are those mapclassify publishes for $name', ({ inner, bins, counts }) => {
    expect(inner).toHaveLength(bins.length);
    inner.forEach((bound, index) => expect(bound).toBeCloseTo(bins[index] ?? NaN, 7));
    expect(countsBelow(calemp, [...inner, highest])).toEqual(counts);
  });

  const shortened: readonly [Method, readonly number[], readonly number[]][] = [
    ['natural', [0, 100, 200, 400, 800, 4200], [49, 3, 4, 1, 1]],
    ['quantile', [0.1, 1.5, 5.8, 14, 55, 4112], [12, 11, 12, 11, 12]],
    ['equal', [0, 820, 1640, 2470, 3290, 4120], [57, 0, 0, 0, 1]],
    ['round', [0, 1000, 2000, 3000, 4000, 5000], [57, 0, 0, 0, 1]],
    ['deviation', [0, 670, 1220, 4120], [56, 1, 1]],
  ];
  it.each(shortened)(
    'keep the published counts when the %s bounds are shortened',
    (method, bounds, counts) => {
      const { intervals } = classify(calemp, method, 5, []);
      expect([intervals[0]?.lower, ...intervals.map(({ upper }) => upper)]).toEqual(bounds);
      expect(intervals.map(({ count }) => count)).toEqual(counts);
    },
  );
});
