import { expect, it } from 'vitest';
import { labelSide } from '../../../src/ui/progress/labelSide.ts';

it('a word keeps off the line on both sides of its point; y grows downwards', () => {
  expect(labelSide(undefined, 50, 51)).toBe('above');
  expect(labelSide(undefined, 50, 80)).toBe('above');
  expect(labelSide(80, 50, 80)).toBe('above');
  expect(labelSide(undefined, 50, 10)).toBe('below');
  expect(labelSide(10, 50, undefined)).toBe('below');
  // Up from the left and on upwards: the line leaves the upper left free. Down and further down: the upper right.
  expect(labelSide(80, 50, 10)).toBe('above-left');
  expect(labelSide(10, 50, 80)).toBe('above-right');
});
