import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hazardClasses } from '../../../src/domain/hazard/HazardClass.ts';
import { unitHazardClass } from '../../../src/domain/hazard/unitHazardClass.ts';

type Six = readonly [number, number, number, number, number, number];

/** Of one unit: low, medium, high, very high, clear, not mapped. */
const partsOf = ([low, medium, high, veryHigh, clear, notMapped]: Six) => {
  const column = (value: number) => Float64Array.of(value);
  return {
    byClass: [column(low), column(medium), column(high), column(veryHigh)] as const,
    clear: column(clear),
    notMapped: column(notMapped),
  };
};
const classOf = (parts: Six, share: number) => unitHazardClass(partsOf(parts), 0, share);

describe('the class of a unit at a share of 30 %', () => {
  test.each([
    ['clear where all was looked at', [0, 0, 0, 0, 10, 0], 'clear', false],
    ['the class that enough of it lies in', [0, 3, 0, 0, 7, 0], 'medium', false],
    ['worse classes count for the ones below', [0, 1, 1, 1, 7, 0], 'medium', false],
    ['too little of any class', [1, 1, 0, 0, 8, 0], 'clear', false],
    ['no data at all', [0, 0, 0, 0, 0, 10], 'not-mapped', true],
    ['unmapped land could make it high', [0, 4, 1, 0, 3, 2], 'not-mapped', true],
    ['unmapped land cannot', [0, 4, 1, 0, 4, 1], 'medium', false],
    ['unmapped land could make it medium only', [3, 2, 0, 0, 4, 1], 'low', true],
    ['what is certainly high stands', [0, 0, 3, 0, 4, 3], 'high', true],
    ['what is certainly very high stands, and cannot get worse', [0, 0, 0, 3, 0, 7], 'very-high', false],
  ] as const)('%s', (_, parts, hazard, mayBeHigher) => {
    expect(classOf(parts, 0.3)).toEqual({ hazard, mayBeHigher });
  });

  test('a unit without a shape, or without houses, is not mapped', () => {
    expect(classOf([NaN, NaN, NaN, NaN, NaN, NaN], 0.3).hazard).toBe('not-mapped');
    expect(classOf([0, 0, 0, 0, 0, 0], 0.3).hazard).toBe('not-mapped');
  });

  test('seven houses of a hundred are 7 %', () => {
    expect(classOf([0, 0, 0, 7, 93, 0], 0.07).hazard).toBe('very-high');
  });

  test('for a share of 0 any part at all makes the class, and none makes none', () => {
    expect(classOf([0, 0, 0, 0.001, 10, 0], 0).hazard).toBe('very-high');
    expect(classOf([0, 0, 0, 0, 10, 0], 0).hazard).toBe('clear');
  });

  test('whatever the unmapped land turns out to be, nothing worse than was said is found without a warning', () => {
    const amount = fc.integer({ min: 0, max: 10 });
    const six = fc.tuple(amount, amount, amount, amount, amount, amount);
    fc.assert(
      fc.property(
        six,
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 3 }),
        (parts, tenths, rank) => {
          fc.pre(parts.some((part) => part > 0));
          const said = classOf(parts, tenths / 10);
          const [low, medium, high, veryHigh, clear, unknown] = parts;
          const after = [low, medium, high, veryHigh].map((part, at) => part + (at === rank ? unknown : 0));
          const [one = 0, two = 0, three = 0, four = 0] = after;
          const found = classOf([one, two, three, four, clear, 0], tenths / 10);
          const order = ['clear', ...hazardClasses, 'not-mapped'];
          const worse = order.indexOf(found.hazard) > order.indexOf(said.hazard);
          if (worse) expect(said.mayBeHigher).toBe(true);
          if (worse && said.hazard === 'clear') expect(['low', 'medium']).toContain(found.hazard);
        },
      ),
    );
  });
});
