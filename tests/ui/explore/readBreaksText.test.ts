import { describe, expect, it } from 'vitest';
import { readBreaksText } from '../../../src/ui/explore/readBreaksText.ts';

describe('bounds a planner typed', () => {
  it('are read with decimal comma, decimal point and thousands points', () => {
    expect(readBreaksText('0,5; 12.5; 1.250; 2.000,25', 1).breaks).toEqual([0.5, 12.5, 1250, 2000.25]);
  });

  it('are percent where the measure is a share, without the noise of division', () => {
    expect(readBreaksText('12,3; 29', 100).breaks).toEqual([0.123, 0.29]);
  });

  it.each([
    ['10; nhiều', 'not-a-number', 'nhiều'],
    ['20; 10', 'not-ascending', '20; 10'],
    ['10; 10', 'repeated', '10; 10'],
    ['1; 2; 3; 4; 5; 6; 7', 'too-many', '1; 2; 3; 4; 5; 6; 7'],
    ['', 'none', ''],
  ])('are refused with a reason: %s', (typed, problem, text) => {
    expect(readBreaksText(typed, 1)).toEqual({ breaks: null, problem, text });
  });
});
