import fc from 'fast-check';
import { methods } from '../../../src/domain/classify/Legend.ts';
import type { AreaKey } from '../../../src/domain/area/Area.ts';
import { missingRules, tabs, type Plan } from '../../../src/domain/plan.ts';

export const knownIndicators = new Set([
  'density',
  'poor-rate',
  'grid-power',
  'hygienic-water',
  'hardened-road-share',
  'own-cong-ve-sinh',
]);
const indicator = fc.constantFrom(...knownIndicators);
const code = fc.integer({ min: 1267, max: 1840 }).map((number) => String(number).padStart(5, '0'));
const commune = fc.tuple(fc.constantFrom('commune2021', 'commune2025'), code);
const communeKey = commune.map(([set, digits]): AreaKey => `${set as 'commune2021'}:${digits}`);
const districtKey = fc.constantFrom<AreaKey>('district:040', 'district:042');
const hamletKey = fc
  .tuple(code, fc.integer({ min: 1, max: 40 }))
  .map(([digits, number]): AreaKey => `hamlet:${digits}-${String(number).padStart(2, '0')}`);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));

/** Any plan a planner can come to, with the camera on the grid to which the address rounds it. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  version: fc.constant(1 as const),
  tab: fc.constantFrom(null, ...tabs),
  paint: fc.constantFrom('indicator', 'flag', 'score'),
  level: fc.constantFrom('district', 'commune', 'hamlet'),
  vintage: fc.constantFrom(2021, 2025),
  within: fc.oneof(fc.constant(null), communeKey, districtKey),
  indicator,
  year: fc.integer({ min: 1990, max: 2100 }),
  method: fc.constantFrom(...methods),
  classes: fc.integer({ min: 2, max: 7 }),
  breaks: fc.uniqueArray(finite, { maxLength: 6 }).map((values) => values.sort((a, b) => a - b)),
  weights: fc.dictionary(indicator, fc.double({ min: 0.001, max: 100, noNaN: true })),
  missing: fc.constantFrom(null, ...missingRules),
  district: fc.oneof(fc.constant(null), districtKey),
  flag: fc.oneof(fc.constant(null), fc.constantFrom('I', 'II', 'III', 'open')),
  text: fc.string({ unit: 'grapheme', maxLength: 30 }),
  sort: fc.record({ by: fc.oneof(indicator, fc.constantFrom('score', 'name')), descending: fc.boolean() }),
  selected: fc.oneof(fc.constant(null), communeKey, districtKey, hamletKey),
  layers: fc.uniqueArray(fc.constantFrom('hazard-sat-lo', 'roads-duong-xa', 'places-diem'), { maxLength: 3 }),
  table: fc.boolean(),
  camera: fc.oneof(
    fc.constant(null),
    fc.record({
      longitude: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((value) => value / 1e5),
      latitude: fc.integer({ min: -8_500_000, max: 8_500_000 }).map((value) => value / 1e5),
      zoom: fc.integer({ min: 0, max: 2400 }).map((value) => value / 100),
    }),
  ),
  language: fc.constantFrom('vi', 'en'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});
