import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { encodePlan } from '../../../src/domain/plan/encodePlan.ts';
import { anyPlan, knownIndicators as known } from './anyPlan.ts';

test('the default plan needs no address at all', () => {
  expect(encodePlan(defaultPlan)).toBe('');
  expect(decodePlan('', known)).toEqual({ plan: defaultPlan, remarks: [] });
});

test('an address names only what differs, in words a planner can read', () => {
  const plan = {
    ...defaultPlan,
    tab: 'priority',
    level: 'hamlet',
    within: 'commune2025:01324',
    weights: { 'poor-rate': 40, 'grid-power': 30 },
    text: 'Cốc Pàng & bản',
    sort: { by: 'poor-rate', descending: false },
  } as const;
  expect(encodePlan(plan)).toBe(
    'v=1&tab=priority&level=hamlet&in=commune2025:01324&w=poor-rate:40,grid-power:30' +
      '&q=C%E1%BB%91c%20P%C3%A0ng%20%26%20b%E1%BA%A3n&sort=poor-rate',
  );
});

test('every plan comes back from its address as it was, without a remark', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom('', '#'), (plan, mark) => {
      expect(decodePlan(mark + encodePlan(plan), known)).toEqual({ plan, remarks: [] });
    }),
    { numRuns: 300 },
  );
});

test('an address holds nothing that a mail program would cut off', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(encodePlan(plan)).toMatch(/^[\w=&:,.%~!*'()-]*$/);
    }),
  );
});
