import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falseDiscovery } from '../../../src/domain/space/falseDiscovery.ts';
import { normalTail } from '../../../src/domain/space/normalTail.ts';

describe('the false discovery rate', () => {
  it('is held as in the example of Benjamini and Hochberg (1995), section 3.2', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const { significant, threshold } = falseDiscovery(p, 0.05);
    expect(significant.filter(Boolean)).toHaveLength(4);
    expect(threshold).toBe(0.0095);
  });

  it('passes over tests without a p, and finds nothing in nothing', () => {
    expect(falseDiscovery([NaN, 0.01, NaN], 0.05).significant).toEqual([false, true, false]);
    expect(falseDiscovery([0.2, 0.3], 0.05)).toEqual({ significant: [false, false], threshold: 0 });
  });

  it('never finds more than the single tests do', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true })), (p) => {
        const { significant } = falseDiscovery(p, 0.05);
        p.forEach((value, at) => expect(significant[at] === true && value > 0.05).toBe(false));
      }),
    );
  });
});

describe('the tail of the normal distribution', () => {
  /** R 4.2: pnorm(z, lower.tail = FALSE). */
  it.each([
    [0, 0.5],
    [1, 0.15865525393145705],
    [1.959963984540054, 0.025],
    [-2, 0.9772498680518208],
    [3.6, 0.00015910859015753364],
    [6, 9.865876450376981e-10],
    [10, 7.619853024160527e-24],
  ])('beyond %d', (z, published) => {
    expect(normalTail(z) / published).toBeCloseTo(1, 12);
  });
});
