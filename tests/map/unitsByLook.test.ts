import { expect, it } from 'vitest';
import { sameLooks, unitsByLook } from '../../src/map/unitsByLook.ts';

const looksOf = (classes: readonly number[], stippled: readonly number[] = []) =>
  unitsByLook(Int8Array.from(classes), stippled);

it('units with a class, and units outside the filter, need no hatch', () => {
  expect(looksOf([0, 4, -4])).toEqual([]);
});

it('no data, an open flag and not applicable each have their own look', () => {
  expect(looksOf([-1, 2, -3, -2])).toEqual([
    { unit: 0, look: 'no-data' },
    { unit: 2, look: 'open' },
    { unit: 3, look: 'not-applicable' },
  ]);
});

it('a unit that nobody looked at has a look of its own', () => {
  expect(looksOf([0, -6])).toEqual([{ unit: 1, look: 'not-mapped' }]);
});

it('the dotted side of a scale has its look by its class', () => {
  expect(looksOf([0, 1, 4, 3, -1], [1, 3])).toEqual([
    { unit: 1, look: 'stippled' },
    { unit: 3, look: 'stippled' },
    { unit: 4, look: 'no-data' },
  ]);
});

it('the hatches are sent again only when a unit or its look changed, not when classes move', () => {
  const before = looksOf([0, -1, 3]);
  expect(sameLooks(before, looksOf([4, -1, 0]))).toBe(true);
  expect(sameLooks(before, looksOf([0, -3, 3]))).toBe(false);
  expect(sameLooks(before, looksOf([-1, 0, 3]))).toBe(false);
  expect(sameLooks(before, looksOf([-1, -1, 3]))).toBe(false);
});
