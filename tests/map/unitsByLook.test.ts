import { expect, it } from 'vitest';
import { sameLooks, unitsByLook } from '../../src/map/unitsByLook.ts';

it('units with a class, and units outside the filter, need no hatch', () => {
  expect(unitsByLook(Int8Array.from([0, 4, -4]))).toEqual([]);
});

it('no data, an open flag and not applicable each have their own look', () => {
  expect(unitsByLook(Int8Array.from([-1, 2, -3, -2]))).toEqual([
    { unit: 0, look: 'no-data' },
    { unit: 2, look: 'open' },
    { unit: 3, look: 'not-applicable' },
  ]);
});

it('the hatches are sent again only when a unit or its look changed, not when classes move', () => {
  const before = unitsByLook(Int8Array.from([0, -1, 3]));
  expect(sameLooks(before, unitsByLook(Int8Array.from([4, -1, 0])))).toBe(true);
  expect(sameLooks(before, unitsByLook(Int8Array.from([0, -3, 3])))).toBe(false);
  expect(sameLooks(before, unitsByLook(Int8Array.from([-1, 0, 3])))).toBe(false);
  expect(sameLooks(before, unitsByLook(Int8Array.from([-1, -1, 3])))).toBe(false);
});
