import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/area/editDistance.ts';

test.each([
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['pac mau', 'pac miau', 1],
  ['lnug nam', 'lung nam', 1],
  ['', 'abc', 3],
])('from %s to %s it is %d (optimal string alignment)', (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance);
});

test('it is symmetric, zero only for equal texts, and never more than the limit and one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const distance = editDistance(a, b, limit);
      expect(editDistance(b, a, limit)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBe(Math.min(editDistance(a, b, 99), limit + 1));
    }),
  );
});
