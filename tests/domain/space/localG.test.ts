import { describe, expect, it } from 'vitest';
import { globalG } from '../../../src/domain/space/globalG.ts';
import { localG } from '../../../src/domain/space/localG.ts';
import { neighboursWithin } from '../../../src/domain/space/neighboursWithin.ts';
import { rowStandardised } from '../../../src/domain/space/rowStandardised.ts';
import { withSelf } from '../../../src/domain/space/withSelf.ts';
import { crime, neighbours } from './columbus.ts';

const band = neighboursWithin(
  {
    distance: 'planar',
    points: [
      [10, 10],
      [20, 10],
      [40, 10],
      [15, 20],
      [30, 20],
      [30, 30],
    ],
  },
  15,
);
const y = Float64Array.from([2, 3, 3.2, 5, 8, 7]);
const zOf = (...given: Parameters<typeof localG>) => localG(...given).map(({ z }) => z);

describe('G of six points within 15, binary, in the docstrings of PySAL (esda.getisord)', () => {
  it('is 0.55709779 over the whole map', () => {
    const { G, z } = globalG(band, y);
    expect(G).toBeCloseTo(0.55709779, 8);
    // `G.p_norm` of the same docstring: 0.1729 rounded, one-sided.
    expect(z).toBeGreaterThan(0.94);
    expect(z).toBeLessThan(0.945);
  });

  it('is that of the docstring around each point', () => {
    const published = [-1.0136729, -0.04361589, 1.31558703, -0.31412676, 1.15373986, 1.77833941];
    zOf(band, y, false, 0, 1).forEach((z, unit) => expect(z).toBeCloseTo(published[unit] ?? NaN, 8));
  });

  it('is that of the docstring where the point counts in', () => {
    const published = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331];
    zOf(withSelf(band), y, true, 0, 1).forEach((z, unit) => expect(z).toBeCloseTo(published[unit] ?? NaN, 8));
  });
});

describe('G of crime in Columbus is that of spdep 1.2-7', () => {
  it.each([
    [false, [-0.93780765103526142, -0.98565912026152502, -0.71841891250462775, -0.06666232344867172]],
    [true, [-1.43277965396642837, -1.34000809746416305, -0.77199868095311242, -0.13173336449050715]],
  ])('localG, style W, with the unit itself: %s', (star, published) => {
    const weights = rowStandardised(star ? withSelf(neighbours) : neighbours);
    const z = zOf(weights, crime, star, 0, 1);
    published.forEach((each, unit) => expect(z[unit]).toBeCloseTo(each, 11));
  });

  it('does not depend on standardised rows where the weights of a row are equal', () => {
    const binary = zOf(neighbours, crime, false, 0, 1);
    zOf(rowStandardised(neighbours), crime, false, 0, 1).forEach((z, unit) =>
      expect(z).toBeCloseTo(binary[unit] ?? NaN, 10),
    );
  });

  it('globalG.test, style B, two-sided', () => {
    const { G, expected, variance, z, p } = globalG(neighbours, crime);
    expect(G).toBeCloseTo(0.122724245379256441, 14);
    expect(expected).toBeCloseTo(0.097789115646258501, 14);
    expect(variance).toBeCloseTo(0.000033839715584634, 14);
    expect(z).toBeCloseTo(4.2864551107149, 8);
    expect(p).toBeCloseTo(1.815468667389e-5, 12);
  });

  it('permutations lie around the same expectation as the formula', () => {
    for (const { z, permuted } of localG(withSelf(neighbours), crime, true, 999, 1)) {
      expect(permuted.p).toBeGreaterThan(0);
      if (Math.abs(z) > 2.5) expect(permuted.p).toBeLessThan(0.05);
    }
  });
});
