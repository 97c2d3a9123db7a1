import { describe, expect, it } from 'vitest';
import { readManualBreaks } from '../../../src/domain/classify/readManualBreaks.ts';

describe('the planner’s own bounds', () => {
  it('are used as they are when they are right', () => {
    expect(readManualBreaks([0.1, 0.25])).toEqual({ inner: [0.1, 0.25], fewer: null, problems: [] });
  });
  it('are sorted and made different, and that is said', () => {
    expect(readManualBreaks([0.2, 0.1, 0.1])).toEqual({
      inner: [0.1, 0.2],
      fewer: null,
      problems: ['repeated', 'not-ascending'],
    });
  });
  it('lose what is no number, and what makes more than seven classes', () => {
    expect(readManualBreaks([1, NaN, Infinity, 2]).inner).toEqual([1, 2]);
    expect(readManualBreaks([1, NaN, Infinity, 2]).problems).toEqual(['not-a-number']);
    expect(readManualBreaks([1, 2, 3, 4, 5, 6, 7])).toMatchObject({
      inner: [1, 2, 3, 4, 5, 6],
      problems: ['too-many'],
    });
  });
  it('may be missing altogether', () => {
    expect(readManualBreaks([])).toEqual({ inner: [], fewer: null, problems: ['none'] });
  });
  it('lose the noise of dividing a typed percentage', () => {
    expect(readManualBreaks([12.3 / 100]).inner).toEqual([0.123]);
  });
});
