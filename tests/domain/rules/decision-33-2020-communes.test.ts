import { describe, expect, it } from 'vitest';
import { decision33of2020Communes as ruleSet } from '../../../src/domain/rules/decision-33-2020-communes.ts';
import { evaluateRuleSet } from '../../../src/domain/rules/evaluateRuleSet.ts';
import { quietCommune, unitWith, type SampleCells } from './sampleUnit.ts';

const judge = (changed: SampleCells) => evaluateRuleSet(ruleSet, unitWith(quietCommune, changed));
const classOf = (changed: SampleCells) => judge(changed).class;

describe('the scope of Decision 33/2020 for communes (Article 2)', () => {
  it('takes in a commune with exactly 15 % minority households and no less', () => {
    expect(judge({ 'minority-share': 15 / 100 }).status).toBe('classed');
    expect(judge({ 'minority-share': 149 / 1000 })).toMatchObject({
      status: 'out-of-scope',
      class: null,
      because: ['minority-15'],
      changes: [],
    });
  });

  it('comes before everything else: a poor commune outside it has no class', () => {
    expect(judge({ 'minority-share': 0.1, 'poor-rate': 0.5 }).status).toBe('out-of-scope');
  });
});

describe('region III (Article 3)', () => {
  it('takes a poor rate of exactly 20 %, whatever the lesser criteria say', () => {
    for (const rate of [20 / 100, 3 / 15, 7 / 35, 241 / 1205, 0.6])
      expect(judge({ 'poor-rate': rate }), String(rate)).toMatchObject({
        class: 'III',
        because: ['poor-20', 'new-rural'],
      });
    expect(classOf({ 'poor-rate': 240 / 1205 })).toBe('II');
  });

  it.each([
    ['over 60 % of the poor are minority households', { 'minority-share-of-poor': 61 / 100 }],
    ['exactly 20 % of minority people cannot read and write', { 'minority-literacy': 0.8 }],
    ['over 80 % of workers are untrained', { 'trained-workers': 199 / 1000 }],
    [
      'the district road is over 20 km and over half of it unhardened',
      { 'km-to-district-centre': 20.1, 'district-road-hardened-share': 0.49 },
    ],
  ])('takes a poor rate from 15 % to under 20 % where %s', (_name, sub: SampleCells) => {
    expect(classOf({ ...sub, 'poor-rate': 15 / 100 })).toBe('III');
    expect(classOf({ ...sub, 'poor-rate': 199 / 1000 })).toBe('III');
    expect(classOf({ ...sub, 'poor-rate': 149 / 1000 })).toBe('II');
  });

  it.each([
    ['exactly 60 % of the poor are minority households', { 'minority-share-of-poor': 60 / 100 }],
    ['fewer than 20 % of minority people cannot read and write', { 'minority-literacy': 801 / 1000 }],
    ['exactly 80 % of workers are untrained', { 'trained-workers': 20 / 100 }],
    [
      'the unhardened road is exactly 20 km',
      { 'km-to-district-centre': 20, 'district-road-hardened-share': 0 },
    ],
    ['exactly half of the long road is unhardened', { 'km-to-district-centre': 45 }],
  ])('does not take it where %s and nothing else holds', (_name, sub: SampleCells) => {
    expect(classOf({ ...sub, 'poor-rate': 0.17 })).toBe('II');
  });

  it('never takes a recognised new-rural commune, however poor: that one is in region I', () => {
    expect(judge({ 'poor-rate': 0.41, 'new-rural-status': 1 })).toMatchObject({
      class: 'I',
      because: ['new-rural'],
    });
  });

  it('takes a poor township, which the new-rural standard does not concern', () => {
    const verdict = judge({ 'poor-rate': 0.25, 'new-rural-status': 'not-applicable' });
    expect(verdict).toMatchObject({ status: 'classed', class: 'III', because: ['poor-20', 'new-rural'] });
    expect(verdict.changes.map((change) => change.indicator)).not.toContain('new-rural-status');
  });

  it('names only the lesser criterion that decides, not every one that passes', () => {
    const verdict = judge({
      'poor-rate': 0.17,
      'minority-share-of-poor': 0.95,
      'trained-workers': 0.1,
    });
    expect(verdict.because).toEqual(['poor-15', 'minority-of-poor-60', 'new-rural']);
  });
});

describe('region I (Article 4)', () => {
  it('takes a poor rate under 10 %, and not 10 %', () => {
    expect(judge({ 'poor-rate': 99 / 1000 })).toMatchObject({ class: 'I', because: ['poor-10'] });
    expect(classOf({ 'poor-rate': 10 / 100 })).toBe('II');
  });

  it('takes a recognised new-rural commune', () => {
    expect(judge({ 'new-rural-status': 1 })).toMatchObject({ class: 'I', because: ['new-rural'] });
  });
});

describe('region II (Article 5)', () => {
  it('is what remains in scope, and says why neither of the others took it', () => {
    expect(judge({}).because).toEqual(['poor-15', 'new-rural', 'poor-10']);
    expect(judge({ 'poor-rate': 0.17 }).because).toEqual([
      'poor-20',
      'poor-15',
      'minority-of-poor-60',
      'illiteracy-20',
      'untrained-80',
      'district-road-20-km',
      'new-rural',
    ]);
  });
});

describe('a commune that cannot be assessed', () => {
  it.each<[string, SampleCells, string[], string[]]>([
    ['its scope', { 'minority-share': 'not-reported' }, ['out-of-scope', 'II'], ['minority-share']],
    ['its poor rate', { 'poor-rate': 'not-reported' }, ['III', 'II', 'I'], ['poor-rate']],
    [
      'its new-rural status, with a poor rate of 30 %',
      { 'poor-rate': 0.3, 'new-rural-status': 'mixed' },
      ['III', 'I'],
      ['new-rural-status'],
    ],
    [
      'its new-rural status, with a poor rate of 12 %',
      { 'new-rural-status': 'not-reported' },
      ['II', 'I'],
      ['new-rural-status'],
    ],
    [
      'the minority share of its poor',
      { 'poor-rate': 0.17, 'minority-share-of-poor': 'not-reported' },
      ['III', 'II'],
      ['minority-share-of-poor'],
    ],
    [
      'literacy',
      { 'poor-rate': 0.17, 'minority-literacy': 'not-carried' },
      ['III', 'II'],
      ['minority-literacy'],
    ],
    [
      'training',
      { 'poor-rate': 0.17, 'trained-workers': 'not-reported' },
      ['III', 'II'],
      ['trained-workers'],
    ],
    [
      'the surface of a long road',
      { 'poor-rate': 0.17, 'km-to-district-centre': 30, 'district-road-hardened-share': 'not-reported' },
      ['III', 'II'],
      ['district-road-hardened-share'],
    ],
    [
      'the length of a bad road',
      { 'poor-rate': 0.17, 'km-to-district-centre': 'not-carried', 'district-road-hardened-share': 0.2 },
      ['III', 'II'],
      ['km-to-district-centre'],
    ],
  ])('lacks %s', (_name, cells, possible, missing) => {
    const verdict = judge(cells);
    expect(verdict).toMatchObject({ status: 'open', class: null, because: [], changes: [], missing });
    expect([...verdict.possible].sort()).toEqual([...possible].sort());
  });

  it('is not one whose missing figures can no longer change anything', () => {
    const lacking: SampleCells = {
      'minority-share-of-poor': 'not-reported',
      'minority-literacy': 'not-reported',
      'trained-workers': 'not-reported',
      'km-to-district-centre': 'not-carried',
      'district-road-hardened-share': 'not-carried',
    };
    expect(judge({ ...lacking, 'poor-rate': 0.3 }).class).toBe('III');
    expect(judge({ ...lacking, 'poor-rate': 0.14 }).class).toBe('II');
    expect(judge({ ...lacking, 'poor-rate': 0.05, 'new-rural-status': 'mixed' }).class).toBe('I');
    expect(judge({ 'poor-rate': 'not-reported', 'new-rural-status': 1 }).class).toBe('I');
    expect(judge({ 'poor-rate': 0.17, 'district-road-hardened-share': 'not-reported' }).class).toBe('II');
  });

  it('does not ask for figures that would not settle it', () => {
    const verdict = judge({
      'poor-rate': 0.3,
      'minority-literacy': 'not-reported',
      'new-rural-status': 'not-reported',
    });
    expect(verdict.missing).toEqual(['new-rural-status']);
  });
});
