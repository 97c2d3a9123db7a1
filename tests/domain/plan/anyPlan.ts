import fc from 'fast-check';
import { methods } from '../../../src/domain/classify/Legend.ts';
import type { AreaKey } from '../../../src/domain/area/Area.ts';
import { themes } from '../../../src/domain/indicator/Indicator.ts';
import { paints, tabs, type Plan } from '../../../src/domain/plan.ts';
import { allowedClasses, placeDistances } from '../../../src/domain/resettle/screen/ScreenChoices.ts';
import { usualNormalisations, type OwnTreatment } from '../../../src/domain/score/IndexChoices.ts';
import { missingTreatments } from '../../../src/domain/score/MissingTreatment.ts';
import { aggregations, meanKinds } from '../../../src/domain/score/ScoreStructure.ts';
import { variations } from '../../../src/domain/score/sensitivity/RankChoices.ts';
import { outlierTreatments } from '../../../src/domain/score/Treatment.ts';
import { clusterStatistics } from '../../../src/domain/space/ClusterChoices.ts';

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

const weight = fc.double({ min: 0.001, max: 100, noNaN: true });
const treatment: fc.Arbitrary<OwnTreatment> = fc.record(
  {
    direction: fc.constantFrom('higher-is-worse', 'higher-is-better'),
    outliers: fc.constantFrom(...outlierTreatments),
    normalisation: fc.oneof(
      fc.record({ method: fc.constantFrom('min-max', 'percentile-rank') }),
      fc.record({
        method: fc.constant('goalposts'),
        low: fc.constantFrom(-1, 0),
        high: fc.constantFrom(0.5, 1e-9),
      }),
      fc.record({ method: fc.constant('distance-to-target'), target: finite }),
    ),
  },
  { requiredKeys: [] },
);

/** Any plan a planner can come to, with the camera on the grid to which the address rounds it. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  version: fc.constant(1 as const),
  tab: fc.constantFrom(null, ...tabs),
  paint: fc.constantFrom(...paints),
  level: fc.constantFrom('district', 'commune', 'hamlet'),
  vintage: fc.constantFrom(2021, 2025),
  within: fc.oneof(fc.constant(null), communeKey, districtKey),
  indicator,
  except: fc.uniqueArray(fc.oneof(communeKey, districtKey, hamletKey), { maxLength: 4 }),
  beside: fc.oneof(fc.constant(null), fc.constantFrom('v=1', 'v=1&tab=explore&ind=poor-rate')),
  besideAs: fc.constantFrom('side', 'swipe'),
  second: fc.oneof(fc.constant(null), indicator),
  year: fc.integer({ min: 1990, max: 2100 }),
  comparedYear: fc.option(fc.integer({ min: 1990, max: 2100 })),
  multiples: fc.boolean(),
  method: fc.constantFrom(...methods),
  classes: fc.integer({ min: 2, max: 7 }),
  breaks: fc.uniqueArray(finite, { maxLength: 6 }).map((values) => values.sort((a, b) => a - b)),
  weights: fc.dictionary(indicator, weight),
  dimensions: fc.dictionary(fc.constantFrom(...themes), weight),
  normalisation: fc.constantFrom(...usualNormalisations),
  outliers: fc.constantFrom(...outlierTreatments),
  treatments: fc.dictionary(indicator, treatment),
  meanWithin: fc.constantFrom(...meanKinds),
  aggregation: fc.constantFrom(...aggregations),
  missing: fc.constantFrom(null, ...missingTreatments),
  floor: fc.integer({ min: 0, max: 100 }),
  top: fc.integer({ min: 1, max: 9999 }),
  spread: fc.constantFrom('fixed', 'narrow', 'usual', 'wide'),
  varied: fc.subarray([...variations]),
  pinned: fc.constantFrom(null, 'v=1', 'v=1&w=poor-rate:3,grid-power:1&missing=others'),
  statistic: fc.constantFrom(...clusterStatistics),
  neighbours: fc.oneof(
    fc.record({ kind: fc.constantFrom('queen', 'rook') }),
    fc.record({ kind: fc.constant('nearest'), count: fc.integer({ min: 1, max: 50 }) }),
    fc.record({ kind: fc.constant('within'), km: fc.double({ min: 0.1, max: 1000, noNaN: true }) }),
  ),
  discovery: fc.constantFrom('held', 'plain'),
  clustered: fc.constantFrom('indicator', 'score'),
  rules: fc.constantFrom(null, 'decision-33-2020-communes', 'own-1'),
  ownRules: fc.constantFrom(
    [],
    [
      {
        id: 'own-1',
        of: 'decree-272-2025-hamlets',
        name: 'Cao Bằng | 2026; 80 %, “thử”',
        thresholds: { 'grid-90': 0.8, 'roads-60': 0.75 },
        parameters: { 'national-multidimensional-poverty-rate': 0.0406 },
      },
      { id: 'own-2', of: 'decision-33-2020-communes', name: 'x', thresholds: {}, parameters: {} },
    ],
  ),
  ownTargets: fc.constantFrom(
    [],
    [
      {
        id: 'target-1',
        name: 'Điện | 2030; 99 %, “thử”',
        indicator: 'grid-power',
        comparison: '>=' as const,
        value: 0.99,
        year: 2030,
        source: 'Nghị quyết; trang 3',
      },
      {
        id: 'target-3',
        name: 'x',
        indicator: 'own-cong-ve-sinh',
        comparison: '<' as const,
        value: 5,
        year: 2026,
        source: '',
      },
    ],
  ),
  against: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant('year'), year: fc.integer({ min: 2000, max: 2030 }) }),
    fc.record({ kind: fc.constant('rules'), id: fc.constantFrom('own-1', 'decree-272-2025-hamlets') }),
  ),
  combine: fc.constantFrom('worst', 'sum'),
  kindWeights: fc.record({
    landslide: fc.integer({ min: 0, max: 100 }),
    'flash-flood': fc.integer({ min: 0, max: 100 }),
    'river-flood': fc.constantFrom(0, 0.5, 100),
    subsidence: fc.constant(1),
  }),
  classPoints: fc.constantFrom([1, 2, 3, 4] as const, [0, 0, 0.5, 100] as const),
  hazards: fc.constantFrom(null, ['sample-landslide'], ['hazard-sat-lo', 'hazard-lu-quet']),
  riskClass: fc.constantFrom('medium', 'high', 'very-high'),
  riskShare: fc.integer({ min: 1, max: 100 }),
  eventKm: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 50 })),
  eventSince: fc.integer({ min: 1900, max: 2100 }),
  arrangeWeights: fc.dictionary(indicator, weight),
  zones: fc.boolean(),
  unmappedSites: fc.boolean(),
  movers: fc.integer({ min: 1, max: 9999 }),
  moveKm: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 500 })),
  funding: fc.boolean(),
  fundBudget: fc.constantFrom(0, 200_000, 1234.5),
  fundPrices: fc.constantFrom({}, { unit: 1200, 'poor-households': 45.5 }),
  fundGoals: fc.constantFrom({}, { 'poor-households': 100, score: 50 }),
  fundLeast: fc.constantFrom(null, 1),
  fundMost: fc.constantFrom(null, 0, 12),
  fundGroups: fc.constantFrom(
    [],
    [
      {
        name: 'Vùng cao, biên giới > 1',
        members: ['commune2025:01324', 'district:042'],
        least: 1,
        most: null,
      },
      { name: 'b', members: [], least: null, most: 0 },
    ],
  ),
  fundIn: fc.uniqueArray(hamletKey, { maxLength: 3 }),
  fundOut: fc.uniqueArray(hamletKey, { maxLength: 3 }),
  fundPinned: fc.constantFrom(null, 'v=1', 'v=1&money=1000'),
  projectsPinned: fc.constantFrom(null, 'v=1', 'v=1&money=1000&proj-in=duong-lung-ri'),
  fundWhat: fc.constantFrom('units', 'projects'),
  projectGoals: fc.constantFrom({}, { 'ho-ngheo': 100, km: 0.5 }),
  programmeMoney: fc.constantFrom({}, { 'giam-ngheo': 30_000 }),
  yearMoney: fc.constantFrom({}, { 2026: 12_000, 2027: 0 }),
  projectsIn: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,60}$/), { maxLength: 3 }),
  projectsOut: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,60}$/), { maxLength: 3 }),
  splitHamlets: fc.boolean(),
  stayKm: fc.integer({ min: 0, max: 500 }),
  householdCost: fc.option(fc.integer({ min: 1, max: 9999 })),
  capacities: fc.dictionary(
    fc.constantFrom('sample-07', 'sites-diem-moi-3'),
    fc.integer({ min: 0, max: 99_999 }),
  ),
  togetherKm: fc.integer({ min: 0, max: 9999 }),
  communities: fc.array(
    fc.record({
      name: fc.constantFrom('Dao Lũng Luông', 'a,b>c+d', '100 % Mông & Tày'),
      members: fc.constantFrom<AreaKey[][]>(
        [],
        ['commune2021:01267'],
        ['hamlet:01267-01', 'hamlet:01267-02'],
      ),
    }),
    { maxLength: 3 },
  ),
  locked: fc.array(fc.record({ hamlet: hamletKey, site: fc.constantFrom('sample-07', 'sites-moi-3') }), {
    maxLength: 3,
  }),
  places: fc.record({
    households: fc.integer({ min: 1, max: 9999 }),
    squareMetresPerHousehold: fc.integer({ min: 50, max: 99_999 }),
    worst: fc.constantFrom(...allowedClasses),
    unmapped: fc.boolean(),
    within: fc.dictionary(fc.constantFrom(...placeDistances), fc.double({ min: 0.1, max: 500, noNaN: true })),
    perCommune: fc.integer({ min: 1, max: 20 }),
  }),
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
  embed: fc.boolean(),
});
