import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DATA, NOT_APPLICABLE, OPEN, OUTSIDE } from '../../src/domain/classify/Legend.ts';
import { changedUnits, colourOf, type Painted } from '../../src/map/classColours.ts';
import { inkOf } from '../../src/map/ink.ts';

const palette = ['#fdf0d5', '#e8963e', '#6f2f10'];
const ink = inkOf(false);
const painted = (classes: readonly number[], colours = palette, isDark = false): Painted => ({
  classes: Int8Array.from(classes),
  palette: colours,
  ink: inkOf(isDark),
});

describe('the colour of a class number', () => {
  it('is the palette for a class, and never a palette colour for a unit without one', () => {
    expect([0, 1, 2].map((number) => colourOf(number, palette, ink))).toEqual(palette);
    for (const number of [NO_DATA, NOT_APPLICABLE, OPEN, OUTSIDE]) {
      expect(palette).not.toContain(colourOf(number, palette, ink));
    }
    expect(colourOf(NO_DATA, palette, ink)).toBe(ink.noData);
  });
});

describe('the units to repaint', () => {
  it('are all of them when nothing was painted before', () => {
    expect(changedUnits(null, painted([0, 1, -1]))).toEqual([0, 1, 2]);
  });

  it('are only those whose class changed while the palette stays', () => {
    expect(changedUnits(painted([0, 1, 2, -1]), painted([0, 2, 2, 0], [...palette]))).toEqual([1, 3]);
  });

  it('are those of the recoloured classes when the palette changes', () => {
    const other = ['#fdf0d5', '#7a6cc0', '#6f2f10'];
    expect(changedUnits(painted([0, 1, 2, 1]), painted([0, 1, 2, 1], other))).toEqual([1, 3]);
  });

  it('include units without data when the theme turns dark', () => {
    expect(changedUnits(painted([0, -1]), painted([0, -1], palette, true))).toEqual([1]);
  });

  it('leave every unit in the colour of the new picture, whatever came before', () => {
    const classes = fc.array(fc.integer({ min: -4, max: 2 }), { minLength: 20, maxLength: 20 });
    const colours = fc.array(fc.constantFrom('#111111', '#222222', '#333333'), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(classes, colours, fc.boolean(), classes, colours, fc.boolean(), (a, p, d, b, q, e) => {
        const [before, after] = [painted(a, p, d), painted(b, q, e)];
        const shown = a.map((number) => colourOf(number, p, before.ink));
        for (const unit of changedUnits(before, after)) shown[unit] = colourOf(b[unit] ?? 0, q, after.ink);
        expect(shown).toEqual(b.map((number) => colourOf(number, q, after.ink)));
      }),
    );
  });
});
