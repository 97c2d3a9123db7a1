import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { encodePlan } from '../../../src/domain/plan/encodePlan.ts';
import { anyPlan, knownIndicators as known } from './anyPlan.ts';

test('a field that is nonsense takes its default with a remark, the others stand', () => {
  const { plan, remarks } = decodePlan('#v=1&tab=explore&k=99&m=magic&in=moon:1&year=2023&paint', known);
  expect(plan).toEqual({ ...defaultPlan, tab: 'explore', year: 2023 });
  expect(remarks).toEqual([
    { code: 'bad-value', field: 'k', value: '99' },
    { code: 'bad-value', field: 'm', value: 'magic' },
    { code: 'bad-value', field: 'in', value: 'moon:1' },
    { code: 'bad-value', field: 'paint', value: '' },
  ]);
});

test('an indicator the portal does not have is kept out, the other weights stay', () => {
  const { plan, remarks } = decodePlan(
    'v=1&ind=happiness&w=poor-rate:50,own-xe-dap:20,luck:9,grid-power:-1',
    known,
  );
  expect(plan.indicator).toBe('density');
  expect(plan.weights).toEqual({ 'poor-rate': 50 });
  expect(remarks.map(({ code, value }) => [code, value])).toEqual([
    ['unknown-indicator', 'happiness'],
    ['own-indicator-absent', 'own-xe-dap'],
    ['unknown-indicator', 'luck'],
    ['bad-value', 'grid-power:-1'],
  ]);
});

test('weights of which nothing can be used fall back, an empty list means none', () => {
  expect(decodePlan('w=luck:9', known).plan.weights).toEqual(defaultPlan.weights);
  expect(decodePlan('w=', known)).toEqual({ plan: { ...defaultPlan, weights: {} }, remarks: [] });
});

test('a place that does not exist is said once the places are known', () => {
  expect(decodePlan('at=commune2021:99999', known).plan.selected).toBe('commune2021:99999');
  expect(decodePlan('at=commune2021:99999', known, () => false)).toEqual({
    plan: defaultPlan,
    remarks: [{ code: 'unknown-area', field: 'at', value: 'commune2021:99999' }],
  });
});

test.each([
  ['v=0&k=4', 'older-version'],
  ['v=2&k=4', 'newer-version'],
  ['v=abc&k=4', 'bad-value'],
])('the address %s of another version is read field by field', (text, code) => {
  const { plan, remarks } = decodePlan(text, known);
  expect(plan).toEqual({ ...defaultPlan, classes: 4 });
  expect(remarks.map((remark) => remark.code)).toEqual([code]);
});

test('manual bounds must ascend and be at most six', () => {
  expect(decodePlan('b=0.1,0.2,0.35', known).plan.breaks).toEqual([0.1, 0.2, 0.35]);
  for (const text of ['b=0.2,0.1', 'b=1,1', 'b=1,x', 'b=1,2,3,4,5,6,7', 'b=1e999', 'b=NaN'])
    expect(decodePlan(text, known).remarks.map(({ code }) => code)).toEqual(['bad-value']);
});

test('broken percent signs and unknown fields are said, and cut short', () => {
  const long = 'x'.repeat(500);
  const { remarks } = decodePlan(`q=%E0%A4%A&colour=${long}`, known);
  expect(remarks[0]).toEqual({ code: 'bad-value', field: 'q', value: '%E0%A4%A' });
  expect(remarks[1]?.code).toBe('unknown-field');
  expect(remarks[1]?.value).toHaveLength(60);
});

test('no text whatever throws, and what comes out is a plan that has an address of its own', () => {
  const pieces = fc.array(fc.oneof(fc.string(), anyPlan.map(encodePlan)), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        pieces.map((parts) => parts.join('&')),
      ),
      (text) => {
        const { plan } = decodePlan(text, known);
        expect(decodePlan(encodePlan(plan), known)).toEqual({ plan, remarks: [] });
      },
    ),
    { numRuns: 500 },
  );
});

test('a level or boundary date that this installation does not have is left out, and said', () => {
  const onlyCommunes = (set: string) => set === 'province' || set === 'commune2025';
  const { plan, remarks } = decodePlan('level=hamlet&map=2021', known, () => true, onlyCommunes);
  expect([plan.level, plan.vintage]).toEqual(['commune', 2025]);
  expect(remarks.map(({ code, field }) => [code, field])).toEqual([
    ['bad-value', 'level'],
    ['bad-value', 'map'],
  ]);
  expect(decodePlan('level=commune&map=2025', known, () => true, onlyCommunes).remarks).toEqual([]);
});
