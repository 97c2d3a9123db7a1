import { expect, test } from 'vitest';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { encodePlan } from '../../../src/domain/plan/encodePlan.ts';

const known = new Set(['density']);
const decode = (text: string, here: readonly string[]) =>
  decodePlan(text, known, undefined, undefined, (id) => here.includes(id));

test("a link carries which of the planner's layers are shown", () => {
  const address = encodePlan({ ...defaultPlan, layers: ['hazard-sat-lo', 'roads-duong-xa'] });
  expect(address).toBe('v=1&lay=hazard-sat-lo,roads-duong-xa');
  const { plan, remarks } = decode(address, ['roads-duong-xa', 'hazard-sat-lo']);
  expect(plan.layers).toEqual(['hazard-sat-lo', 'roads-duong-xa']);
  expect(remarks).toEqual([]);
});

test('a layer that is not on this computer is left out with a word, the others stay', () => {
  const { plan, remarks } = decode('v=1&lay=hazard-sat-lo,roads-duong-xa', ['roads-duong-xa']);
  expect(plan.layers).toEqual(['roads-duong-xa']);
  expect(remarks).toEqual([{ code: 'own-layer-absent', field: 'lay', value: 'hazard-sat-lo' }]);
});

test('nonsense is no layer', () => {
  expect(decode('v=1&lay=<b>', []).remarks).toEqual([{ code: 'bad-value', field: 'lay', value: '<b>' }]);
});
