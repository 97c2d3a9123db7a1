import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reordered } from '../../../src/domain/rules/reordered.ts';
import { ruleSetNamed } from '../../../src/domain/rules/ruleSetNamed.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { compareFlags } from '../../../src/domain/rules/compareFlags.ts';
import { criteriaOf } from '../../../src/domain/rules/criteriaOf.ts';
import { decision33of2020Hamlets } from '../../../src/domain/rules/decision-33-2020-hamlets.ts';
import { decree272of2025Hamlets } from '../../../src/domain/rules/decree-272-2025-hamlets.ts';
import { evaluateCondition } from '../../../src/domain/rules/evaluateCondition.ts';
import { evaluateRuleSet } from '../../../src/domain/rules/evaluateRuleSet.ts';
import type { Answer, Condition } from '../../../src/domain/rules/RuleSet.ts';
import { withParameter } from '../../../src/domain/rules/withParameter.ts';
import { withThresholds } from '../../../src/domain/rules/withThresholds.ts';
import { quietHamlet, unitWith } from './sampleUnit.ts';

const thresholdOf = (ruleSet: typeof decree272of2025Hamlets, id: string) =>
  criteriaOf(ruleSet).find((criterion) => criterion.id === id)?.threshold;

describe('a changed rule set', () => {
  const own = withThresholds(decision33of2020Hamlets, {
    of: decision33of2020Hamlets.id,
    name: 'Cao Bằng, ngưỡng 25 %',
    thresholds: { 'poor-20': 0.25, 'no-grid-30': 0.7 },
  });

  it("carries the province's name and says what was changed, never the decree's name", () => {
    expect(own.decree.vi).toBe('Cao Bằng, ngưỡng 25 %');
    expect(own.id).not.toBe(decision33of2020Hamlets.id);
    expect(own.ownCopy).toEqual({ of: 'decision-33-2020-hamlets', changed: ['poor-20'] });
    expect(decision33of2020Hamlets.ownCopy).toBeUndefined();
  });

  it('judges by its own thresholds wherever the criterion stands', () => {
    const at = unitWith(quietHamlet, { 'poor-rate': 0.22 });
    expect(evaluateRuleSet(decision33of2020Hamlets, at).class).toBe('especially-difficult');
    expect(evaluateRuleSet(own, at).class).toBe('other');
    expect(evaluateRuleSet(own, unitWith(quietHamlet, { 'poor-rate': 0.25 })).class).toBe(
      'especially-difficult',
    );
  });

  it('refuses criteria that are not there', () => {
    const wrong = { of: 'x', name: 'x', thresholds: { 'poor-99': 1 } };
    expect(() => withThresholds(decision33of2020Hamlets, wrong)).toThrow(RangeError);
  });
});

describe('a parameter of a decree', () => {
  const newer = withParameter(decree272of2025Hamlets, 'national-multidimensional-poverty-rate', {
    value: 0.0406,
    year: 2024,
    source: 'https://example.org/2024',
  });

  it('moves the thresholds that are a multiple of it, and stays the decree', () => {
    expect(thresholdOf(newer, 'poverty-4-times')).toBe(0.1624);
    expect(thresholdOf(newer, 'roads-60')).toBe(0.6);
    expect(newer.id).toBe(decree272of2025Hamlets.id);
    expect(newer.parameters?.[0]).toMatchObject({ year: 2024, value: 0.0406 });
    expect(() => withParameter(newer, 'no-such', { value: 1, year: 1, source: '' })).toThrow(RangeError);
  });

  it('no longer moves a threshold that the province set itself', () => {
    const own = withThresholds(newer, { of: newer.id, name: 'x', thresholds: { 'poverty-4-times': 0.3 } });
    const later = withParameter(own, 'national-multidimensional-poverty-rate', {
      value: 0.01,
      year: 2025,
      source: 's',
    });
    expect(thresholdOf(later, 'poverty-4-times')).toBe(0.3);
  });
});

describe('a parameter of the province’s own', () => {
  const id = 'national-multidimensional-poverty-rate';
  const read = (figures: string) =>
    decodePlan(
      `v=1&own=${encodeURIComponent(`own-1|decree-272-2025-hamlets|thử|roads-60:0.7|${figures}`)}`,
      new Set(),
    );

  it('moves what rests on it in a copy, which stays the province’s own', () => {
    const { plan, remarks } = read(`${id}:0.04`);
    expect(remarks).toEqual([]);
    const copy = ruleSetNamed('own-1', plan.ownRules);
    if (copy === null) throw new Error('a copy');
    expect(thresholdOf(copy, 'poverty-4-times')).toBe(0.16);
    expect(thresholdOf(copy, 'roads-60')).toBe(0.7);
    expect(copy.ownCopy).toEqual({ of: 'decree-272-2025-hamlets', changed: ['roads-60'] });
    expect(copy.parameters?.[0]).toMatchObject({ value: 0.04, source: '' });
  });

  it('is left out of a link with a remark where it is none', () => {
    for (const figures of [`${id}:1.5`, 'no-such:0.04', `${id}:x`]) {
      const { plan, remarks } = read(figures);
      expect(plan.ownRules).toEqual([]);
      expect(remarks).toMatchObject([{ code: 'bad-value', field: 'own' }]);
    }
  });
});

describe('thresholds that stand the other way round', () => {
  const copy = (thresholds: Readonly<Record<string, number>>) =>
    withThresholds(decision33of2020Hamlets, { of: decision33of2020Hamlets.id, name: 'x', thresholds });

  it('are named, since nothing lies between them any more', () => {
    expect(reordered(decision33of2020Hamlets, copy({ 'poor-15': 0.25 }))).toMatchObject([
      [
        { id: 'poor-15', threshold: 0.25 },
        { id: 'poor-20', threshold: 0.2 },
      ],
    ]);
    expect(reordered(decision33of2020Hamlets, copy({ 'poor-15': 0.2 }))).toHaveLength(1);
  });

  it('are no concern where their order is kept', () => {
    expect(reordered(decision33of2020Hamlets, copy({ 'poor-15': 0.1, 'poor-20': 0.3 }))).toEqual([]);
  });
});

describe('two judgements side by side', () => {
  const units = [
    { 'poor-rate': 0.3, 'multidimensional-poverty-rate': 0.4, 'hardened-road-share': 0.9 },
    { 'poor-rate': 0.1, 'multidimensional-poverty-rate': 0.3, 'hardened-road-share': 0.2 },
    { 'poor-rate': 0.3, 'multidimensional-poverty-rate': 0.4, 'hardened-road-share': 0.2 },
    { 'poor-rate': 0.1, 'multidimensional-poverty-rate': 0.1, 'hardened-road-share': 0.9 },
    {
      'poor-rate': 'not-reported' as const,
      'multidimensional-poverty-rate': 0.1,
      'hardened-road-share': 0.9,
    },
  ].map((cells) => unitWith(quietHamlet, { 'grid-power': 0.95, ...cells }));
  const cellOf = (index: number) => units[index] ?? unitWith({}, {});

  it('two decrees: who enters and who leaves, with the criteria on both sides', () => {
    const { entering, leaving, staying, neither, open } = compareFlags(
      5,
      { ruleSet: decision33of2020Hamlets, cellOf },
      { ruleSet: decree272of2025Hamlets, cellOf },
    );
    expect(leaving).toMatchObject([
      { unit: 0, before: 'especially-difficult', after: 'other', becauseBefore: ['poor-20'], figures: [] },
    ]);
    expect(entering).toMatchObject([
      { unit: 1, after: 'especially-difficult', becauseAfter: ['poverty-4-times', 'roads-60'], figures: [] },
    ]);
    expect({ staying, neither, open }).toEqual({ staying: 1, neither: 1, open: [4] });
  });

  it('two periods: the figure that changed is named', () => {
    const later = (index: number) => (indicator: string) =>
      index === 0 && indicator === 'poor-rate' ? 0.14 : cellOf(index)(indicator);
    const { leaving } = compareFlags(
      5,
      { ruleSet: decision33of2020Hamlets, cellOf },
      { ruleSet: decision33of2020Hamlets, cellOf: later },
    );
    expect(leaving).toMatchObject([
      { unit: 0, figures: [{ indicator: 'poor-rate', before: 0.3, after: 0.14 }] },
    ]);
  });
});

describe('at least n of m', () => {
  const part = (id: string): Condition => ({
    kind: 'criterion',
    id,
    indicator: id,
    comparison: '>=',
    threshold: 1,
    unit: 'number',
    measure: { vi: id, en: id },
  });
  const ids = ['a', 'b', 'c', 'd'];

  it('is open exactly where the open parts could decide (brute force)', () => {
    const answers = fc.array(fc.constantFrom(0, 1, null), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 4 }), (drawn, count) => {
        const condition: Condition = { kind: 'at-least', count, of: ids.map(part) };
        const told = (cells: readonly (number | null)[]): Answer =>
          evaluateCondition(condition, (id) => cells[ids.indexOf(id)] ?? 'not-reported');
        const filled = drawn.reduce<readonly (readonly number[])[]>(
          (all, value) =>
            all.flatMap((start) => (value === null ? [0, 1] : [value]).map((next) => [...start, next])),
          [[]],
        );
        const possible = new Set(
          filled.map((cells) => (cells.filter((value) => value === 1).length >= count ? 'pass' : 'fail')),
        );
        expect(told(drawn)).toBe(possible.size === 2 ? 'open' : [...possible][0]);
      }),
    );
  });
});

describe('flags are monotone in each criterion', () => {
  it('a hamlet never loses the flag by becoming poorer, worse connected or darker', () => {
    const tenth = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
    const cells = fc.record({
      'minority-share': fc.constant(0.9),
      'poor-rate': tenth,
      'minority-share-of-poor': tenth,
      'multidimensional-poverty-rate': tenth,
      'hardened-road-share': tenth,
      'grid-power': tenth,
      'all-year-road': fc.constantFrom(0, 1),
    });
    const worse = {
      'poor-rate': 0.05,
      'minority-share-of-poor': 0.05,
      'multidimensional-poverty-rate': 0.05,
      'hardened-road-share': -0.05,
      'grid-power': -0.05,
      'all-year-road': -1,
    };
    fc.assert(
      fc.property(cells, fc.constantFrom(...Object.keys(worse)), (drawn, id) => {
        for (const ruleSet of [decision33of2020Hamlets, decree272of2025Hamlets]) {
          const flagged = (values: Readonly<Record<string, number>>) =>
            evaluateRuleSet(ruleSet, (indicator) => values[indicator] ?? 'not-reported').class ===
            'especially-difficult';
          const before: Readonly<Record<string, number>> = drawn;
          const step = (worse as Readonly<Record<string, number>>)[id] ?? 0;
          if (flagged(before)) expect(flagged({ ...before, [id]: (before[id] ?? 0) + step })).toBe(true);
        }
      }),
    );
  });
});
