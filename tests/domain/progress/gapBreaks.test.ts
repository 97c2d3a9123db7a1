import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/domain/classify/classify.ts';
import { classNumbers } from '../../../src/domain/classify/classNumbers.ts';
import type { Column } from '../../../src/domain/indicator/Cell.ts';
import { gapBreaks } from '../../../src/domain/progress/gapBreaks.ts';

const column: Column = [0.5, 0.6, 0.7, 0.8, 0.95, 'not-reported'];
const short = (threshold: number) =>
  column.map((cell) => (typeof cell === 'number' ? threshold - cell : cell)) satisfies Column;

describe('bounds of a map of what is missing', () => {
  it('part those who have arrived from those who have not, and these by how far they are', () => {
    // Terciles of 0.5, 0.6, 0.7, 0.8 by type 7: 0.6 and 0.7, which are as short as bounds that part the same ones.
    const breaks = gapBreaks(column, short(0.9), 0.9);
    expect(breaks).toHaveLength(3);
    [0.6, 0.7, 0.9].forEach((bound, at) => expect(breaks[at]).toBeCloseTo(bound, 12));
  });

  it('take the next lower figure where somebody stands exactly at the threshold and has arrived', () => {
    expect(gapBreaks(column, short(0.8), 0.8).at(-1)).toBe(0.7);
    // Between 0.7 and 0.80 nobody stands, so the bound may be printed short.
    const fine: Column = [0.2, 0.4, 0.7123456, 0.8, 0.9];
    const gaps = fine.map((cell) => (typeof cell === 'number' ? 0.8 - cell : cell));
    expect(String(gapBreaks(fine, gaps, 0.8).at(-1)).length).toBeLessThanOrEqual(4);
  });

  it('are none where nobody is short', () => {
    expect(gapBreaks(column, short(0.4), 0.4)).toEqual([]);
  });

  it('never put who is short and who is not into one class', () => {
    const figures = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 20 }), fc.boolean(), (cells, threshold, wantsMore) => {
        const own: Column = cells.map((cell) => cell ?? 'not-reported');
        const gaps: Column = own.map((cell) =>
          typeof cell === 'number' ? (wantsMore ? threshold - cell : cell - threshold) : cell,
        );
        const breaks = gapBreaks(own, gaps, threshold);
        const isShort = gaps.map((gap) => typeof gap === 'number' && gap > 0);
        expect(breaks.length > 0).toBe(isShort.includes(true));
        if (breaks.length === 0) return;
        const numbers = classNumbers(own, classify(own, 'manual', 5, breaks));
        const sides = new Map<number, Set<boolean>>();
        own.forEach((cell, unit) => {
          if (typeof cell !== 'number') return;
          const number = numbers[unit] ?? -1;
          sides.set(number, (sides.get(number) ?? new Set()).add(isShort[unit] ?? false));
        });
        for (const side of sides.values()) expect(side.size).toBe(1);
      }),
    );
  });
});
