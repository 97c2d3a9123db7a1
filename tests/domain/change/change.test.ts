import { describe, expect, it } from 'vitest';
import { changeBounds } from '../../../src/domain/change/changeBounds.ts';
import { UNCHANGED } from '../../../src/domain/change/changeClasses.ts';
import { changeClassOf } from '../../../src/domain/change/changeClassOf.ts';
import { differences } from '../../../src/domain/change/differences.ts';
import { lastPlace } from '../../../src/domain/change/lastPlace.ts';
import { refusalOf } from '../../../src/domain/change/refusalOf.ts';
import type { Unit } from '../../../src/domain/indicator/Indicator.ts';
import { standardOf } from '../../../src/domain/indicator/standardOf.ts';
import { unitDigits } from '../../../src/i18n/format/unitDigits.ts';

describe('the difference of two years', () => {
  it('is the later figure less the earlier one, without the noise of binary fractions', () => {
    expect(differences([0.1, 0.3, 12], [0.3, 0.1, 12])).toEqual([0.2, -0.2, 0]);
  });

  it('is missing where either figure is, with the reason of the later one first', () => {
    expect(differences([1, 'incomplete', 'incomplete'], ['not-reported', 2, 'not-applicable'])).toEqual([
      'not-reported',
      'incomplete',
      'not-applicable',
    ]);
  });

  it('has no figure of an earlier year that is shorter', () => {
    expect(differences([], [1])).toEqual(['not-reported']);
  });
});

describe('what a change must pass', () => {
  it('is half the last printed place, a round step and twice that step', () => {
    // Four fifths of these changes are at most 8 points: half of it is 4, and 5 is the round number above.
    expect(changeBounds([0.02, -0.04, 0.06, -0.08, 0.3, 'not-reported'], 'share')).toEqual([
      0.0005, 0.05, 0.1,
    ]);
    expect(changeBounds([3, -30, 160, 0], 'people')).toEqual([0.5, 100, 200]);
  });

  it('is never finer than what is printed, also where nothing changed', () => {
    expect(changeBounds([0, 0.0001], 'share')).toEqual([0.0005, 0.001, 0.002]);
    expect(changeBounds([1, -1], 'households')).toEqual([0.5, 1, 2]);
    expect(changeBounds([], 'km')).toEqual([0.05, 0.1, 0.2]);
  });

  it('is one bound for a status', () => {
    expect(changeBounds([0, 1, -1], 'status')).toEqual([0.5]);
  });

  it('knows the last place to which each unit is printed', () => {
    for (const unit of Object.keys(lastPlace) as Unit[]) {
      const { scale, decimals } = unitDigits[unit];
      const isCount = unit === 'households' || unit === 'people' || unit === 'units' || unit === 'status';
      expect(lastPlace[unit]).toBeCloseTo(10 ** -(isCount ? 0 : decimals(0.5)) / scale, 12);
    }
  });
});

describe('the class of a change', () => {
  const bounds = [0.0005, 0.05, 0.1];
  const classes = (direction: 'higher-is-worse' | 'higher-is-better' | 'neutral') =>
    [-0.2, -0.1, -0.05, -0.0005, -0.0004, 0, 0.0004, 0.0005, 0.05, 0.1, 0.2].map((difference) =>
      changeClassOf(difference, bounds, direction),
    );

  it('lies on the side of its sense, as far out on one side as on the other', () => {
    expect(classes('higher-is-worse')).toEqual([0, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6]);
    expect(classes('higher-is-better')).toEqual([6, 5, 4, 4, 3, 3, 3, 2, 2, 1, 0]);
    expect(classes('neutral')).toEqual(classes('higher-is-worse'));
  });

  it('is that of no change for less than can be printed, and for zero', () => {
    expect(changeClassOf(0, bounds, 'higher-is-worse')).toBe(UNCHANGED);
    expect(changeClassOf(-0.00049, bounds, 'higher-is-worse')).toBe(UNCHANGED);
  });

  it('is an outermost one where a status changes', () => {
    expect([-1, 0, 1].map((each) => changeClassOf(each, [0.5], 'higher-is-better'))).toEqual([6, 3, 0]);
  });
});

describe('two years', () => {
  const real = (year: number) => ({ year, provenance: 'own' as const });
  const sample = (year: number) => ({ year, provenance: 'sample' as const });

  it('are compared within a standard, and not across two', () => {
    expect(refusalOf('poor-rate', real(2021), real(2025))).toBeNull();
    expect(refusalOf('poor-rate', real(2025), real(2026))).toBeNull();
    expect(refusalOf('poor-rate', real(2020), real(2022))).toMatchObject({ code: 'standard' });
    expect(refusalOf('poor-households', real(2026), real(2027))).toMatchObject({ code: 'standard' });
    expect(refusalOf('new-rural-criteria', sample(2020), sample(2022))).toMatchObject({ code: 'standard' });
    expect(refusalOf('grid-power', sample(2020), sample(2025))).toBeNull();
  });

  it('are not compared where both are answered by one, or only one is a sample', () => {
    expect(refusalOf('density', real(2025), real(2025))).toEqual({ code: 'same-figures', year: 2025 });
    expect(refusalOf('grid-power', sample(2021), real(2025))).toEqual({
      code: 'sample-beside-real',
      sampleIsFirst: true,
    });
  });

  it('have a standard by name only where the measure changed its own', () => {
    expect(standardOf('poor-rate', 2020)?.name.vi).toBe('chuẩn nghèo 2016-2020');
    expect(standardOf('poor-rate', 2026)?.name.vi).toBe('chuẩn nghèo 2021-2025');
    expect(standardOf('grid-power', 2020)).toBeNull();
  });
});
