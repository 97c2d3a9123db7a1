import { expect, test } from 'vitest';
import { typedNumber } from '../../../src/domain/sheet/typedNumber.ts';

test('a percentage typed into a field is exact, so that no rest of a division is ever printed', () => {
  // 57.1 / 100 is 0.5710000000000001 in binary.
  for (const [text, value] of [
    ['57,1', 0.571],
    ['1,1', 0.011],
    ['8.2', 0.082],
    ['0,7 %', 0.007],
  ] as const)
    expect(typedNumber(text, -2)).toBe(value);
});

test('a comma is decimal, a point groups only before exactly three digits', () => {
  expect(['12,5', '12.5', '1.250', '2.000,25', '-3'].map((text) => typedNumber(text))).toEqual([
    12.5, 12.5, 1250, 2000.25, -3,
  ]);
  expect(['', 'x', '1,2,3', '12 hộ', '.'].map((text) => typedNumber(text))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
