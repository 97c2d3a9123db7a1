import { describe, expect, it } from 'vitest';
import { decision33of2020Hamlets as ruleSet } from '../../../src/domain/rules/decision-33-2020-hamlets.ts';
import { evaluateRuleSet } from '../../../src/domain/rules/evaluateRuleSet.ts';
import { quietHamlet, unitWith, type SampleCells } from './sampleUnit.ts';

const judge = (changed: SampleCells) => evaluateRuleSet(ruleSet, unitWith(quietHamlet, changed));

const difficult = 'especially-difficult';

describe('especially difficult hamlets of Decision 33/2020 (Article 6)', () => {
  it('have at least 15 % minority households, or are none of its concern', () => {
    expect(judge({ 'minority-share': 6 / 40, 'poor-rate': 0.5 }).class).toBe(difficult);
    expect(judge({ 'minority-share': 5 / 40, 'poor-rate': 0.5 }).status).toBe('out-of-scope');
  });

  it('are those with a poor rate of exactly 20 % or more', () => {
    expect(judge({ 'poor-rate': 7 / 35 })).toMatchObject({ class: difficult, because: ['poor-20'] });
    expect(judge({ 'poor-rate': 199 / 1000 })).toMatchObject({
      class: 'other',
      because: ['poor-20', 'minority-of-poor-60', 'no-all-year-road', 'no-grid-30'],
    });
  });

  it.each<[string, string, SampleCells]>([
    ['over 60 % of the poor are minority', 'minority-of-poor-60', { 'minority-share-of-poor': 0.61 }],
    ['there is no all-year road', 'no-all-year-road', { 'all-year-road': 0 }],
    ['over 30 % of households lack the grid', 'no-grid-30', { 'grid-power': 699 / 1000 }],
    ['there is no grid at all', 'no-grid-30', { 'grid-power': 0 }],
  ])('are those from 15 % to under 20 % where %s', (_name, criterion, sub) => {
    expect(judge({ ...sub, 'poor-rate': 15 / 100 })).toMatchObject({
      class: difficult,
      because: ['poor-15', criterion],
    });
    expect(judge({ ...sub, 'poor-rate': 149 / 1000 })).toMatchObject({
      class: 'other',
      because: ['poor-15'],
    });
  });

  it.each<[string, SampleCells]>([
    ['exactly 60 % of the poor are minority', { 'minority-share-of-poor': 3 / 5 }],
    ['exactly 30 % of households lack the grid', { 'grid-power': 7 / 10 }],
  ])('are not those under 20 % where %s', (_name, sub) => {
    expect(judge({ ...sub, 'poor-rate': 0.17 }).class).toBe('other');
  });

  it.each<[string, SampleCells, readonly string[]]>([
    ['scope', { 'minority-share': 'not-reported' }, ['minority-share']],
    ['poor rate', { 'poor-rate': 'not-reported', 'all-year-road': 0 }, ['poor-rate']],
    ['minority share of the poor', { 'minority-share-of-poor': 'not-reported' }, ['minority-share-of-poor']],
    ['road', { 'all-year-road': 'not-reported' }, ['all-year-road']],
    ['grid', { 'grid-power': 'not-reported' }, ['grid-power']],
  ])('cannot be told where the %s is missing and would decide', (_name, cells, missing) => {
    expect(judge({ 'poor-rate': 0.17, ...cells })).toMatchObject({ status: 'open', missing });
  });

  it('can be told where the poor rate is missing but no value of it under 20 % would do', () => {
    expect(judge({ 'poor-rate': 'not-reported' })).toMatchObject({ status: 'open', missing: ['poor-rate'] });
    expect(judge({ 'poor-rate': 0.05, 'all-year-road': 'not-reported' }).class).toBe('other');
  });
});
