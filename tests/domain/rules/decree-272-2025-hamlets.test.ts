import { describe, expect, it } from 'vitest';
import { amountToThreshold } from '../../../src/domain/rules/amountToThreshold.ts';
import { decree272of2025Hamlets as ruleSet } from '../../../src/domain/rules/decree-272-2025-hamlets.ts';
import { evaluateRuleSet } from '../../../src/domain/rules/evaluateRuleSet.ts';
import { ruleSetFor } from '../../../src/domain/rules/ruleSetFor.ts';
import { verdictSentence } from '../../../src/i18n/rules/verdictSentence.ts';
import { plainText } from '../../../src/i18n/plainText.ts';
import { unitWith, type SampleCells } from './sampleUnit.ts';

/** Meets none of the three. */
const quiet: SampleCells = {
  'minority-share': 0.9,
  'multidimensional-poverty-rate': 0.1,
  'hardened-road-share': 0.6,
  'grid-power': 0.9,
};
const judge = (changed: SampleCells) => evaluateRuleSet(ruleSet, unitWith(quiet, changed));
const poor = { 'multidimensional-poverty-rate': 0.2284 };
const roads = { 'hardened-road-share': 0.599 };
const grid = { 'grid-power': 0.899 };
const difficult = 'especially-difficult';

describe('especially difficult hamlets of Decree 272/2025 (Article 7)', () => {
  it('is marked as read in secondary sources, and in force from 2026 to 2030', () => {
    expect(ruleSet.sureness).toBe('secondary');
    expect(ruleSetFor('hamlet', 2026)).toBe(ruleSet);
    expect(ruleSetFor('hamlet', 2031)).toBeNull();
  });

  it('names the national rate its first threshold is four times of', () => {
    const [rate] = ruleSet.parameters ?? [];
    expect(rate).toMatchObject({ value: 0.0571, year: 2023 });
    expect(rate?.source).toMatch(/^https/);
    expect(judge({ ...poor, ...roads }).class).toBe(difficult);
    expect(judge({ 'multidimensional-poverty-rate': 0.2283, ...roads }).class).toBe('other');
  });

  it.each<[string, SampleCells, string]>([
    ['none', {}, 'other'],
    ['poverty alone', poor, 'other'],
    ['roads alone', roads, 'other'],
    ['grid alone', grid, 'other'],
    ['poverty and roads', { ...poor, ...roads }, difficult],
    ['poverty and grid', { ...poor, ...grid }, difficult],
    ['roads and grid', { ...roads, ...grid }, difficult],
    ['all three', { ...poor, ...roads, ...grid }, difficult],
  ])('of the three criteria, %s', (_name, cells, expected) => {
    expect(judge(cells).class).toBe(expected);
  });

  it('concerns hamlets with at least 15 % minority only', () => {
    expect(judge({ ...poor, ...roads, 'minority-share': 0.149 }).status).toBe('out-of-scope');
  });

  it('is open only where the missing figure could be the second of three', () => {
    expect(judge({ ...poor, ...roads, 'grid-power': 'not-reported' }).class).toBe(difficult);
    expect(judge({ 'grid-power': 'not-reported' }).class).toBe('other');
    expect(judge({ ...poor, 'grid-power': 'not-reported' })).toMatchObject({
      status: 'open',
      missing: ['grid-power'],
    });
    expect(judge({ 'hardened-road-share': 'not-reported', 'grid-power': 'not-reported' })).toMatchObject({
      status: 'open',
      missing: ['hardened-road-share', 'grid-power'],
    });
  });

  it('gives the two that decide as reasons, in both languages', () => {
    const verdict = judge({ ...poor, ...roads });
    expect(verdict.because).toEqual(['poverty-4-times', 'roads-60']);
    expect(plainText(verdictSentence(ruleSet, verdict, 'vi'))).toMatch(/^Đặc biệt khó khăn vì .+ và .+/);
    expect(plainText(verdictSentence(ruleSet, verdict, 'en'))).toMatch(/^Especially difficult because/);
  });

  it('says the distance in households and in km of road', () => {
    const { changes, criteria } = judge({
      'multidimensional-poverty-rate': 30 / 100,
      'hardened-road-share': 5.8 / 12,
    });
    const of = (indicator: string) => {
      const change = changes.find((each) => each.indicator === indicator);
      const criterion = criteria.find((each) => each.criterion.indicator === indicator)?.criterion;
      if (change === undefined || criterion === undefined) throw new Error(`no change of ${indicator}`);
      return { change, criterion };
    };
    const poverty = of('multidimensional-poverty-rate');
    // 22 of 100 is below 22.84 %, 23 is not.
    expect(amountToThreshold(poverty.criterion, poverty.change, 30, 100)).toBe(-8);
    const road = of('hardened-road-share');
    // 60 % of 12 km are 7.2 km.
    expect(amountToThreshold(road.criterion, road.change, 5.8, 12)).toBeCloseTo(1.4, 12);
  });
});
