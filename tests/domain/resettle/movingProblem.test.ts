import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { ArrangedHamlet } from '../../../src/domain/resettle/ArrangedHamlet.ts';
import type { ProposedForm } from '../../../src/domain/resettle/proposeForm.ts';
import { judgeSite, type JudgedSite } from '../../../src/domain/resettle/judgeSite.ts';
import { movingProblem } from '../../../src/domain/resettle/movingProblem.ts';
import { siteStates } from '../../../src/domain/resettle/siteStates.ts';
import type { Match } from '../../../src/domain/resettle/match/Match.ts';
import { setsOf } from '../hazard/threeHamlets.ts';

const areas = setsOf(4).hamlet.areas;
const line = (at: number, change: Partial<ArrangedHamlet> = {}): ArrangedHamlet => {
  const area = areas[at];
  if (area === undefined) throw new Error('no such hamlet');
  return {
    unit: at,
    area,
    atRisk: 'pass',
    rank: at + 1,
    households: 30,
    toMove: 20,
    countedBy: 'land',
    living: { certain: 0.9, unknown: 0 },
    worst: 'high',
    share: { certain: 0.9, unknown: 0 },
    eventKm: null,
    groups: [],
    form: { form: 'concentrated', reason: 'many' },
    events: [],
    projects: [],
    missing: [],
    ...change,
  };
};
const site = (id: string, state: JudgedSite['state']): JudgedSite => ({
  site: {
    id,
    name: id,
    position: [106, 22.6],
    capacity: 40,
    landHectares: null,
    kmToRoad: null,
    kmToWater: null,
    kmToSchool: null,
    kmToHealthStation: null,
    costPerHousehold: 450,
    sample: false,
  },
  mapped: 'clear',
  hazard: 'clear',
  state,
  isOwn: false,
  commune: 'commune2025:01267',
});
const stay: ProposedForm = { form: 'on-the-spot', reason: 'safe-land' };
const sites = [site('a', 'open'), site('b', 'warned'), site('c', 'refused')];

describe('what is to be matched', () => {
  test('the first of the list that leave; who may stay in the hamlet needs no site', () => {
    const lines = [line(0), line(1, { form: stay }), line(2, { toMove: 0 }), line(3)];
    expect(movingProblem(lines, sites, { ...defaultPlan, movers: 3 }).hamlets.map(({ id }) => id)).toEqual([
      areas[0]?.key,
    ]);
    expect(movingProblem(lines, sites, defaultPlan).hamlets.map(({ id }) => id)).toEqual([
      areas[0]?.key,
      areas[3]?.key,
    ]);
  });

  test('a dangerous site is never used, one that nobody looked at only where the planner says so', () => {
    const used = (unmappedSites: boolean) =>
      movingProblem([line(0)], sites, { ...defaultPlan, unmappedSites }).sites.map(({ id }) => id);
    expect(used(false)).toEqual(['a']);
    expect(used(true)).toEqual(['a', 'b']);
  });

  test('households that nobody counted are unknown, not none', () => {
    const [hamlet] = movingProblem([line(0, { toMove: 'not-reported' })], sites, defaultPlan).hamlets;
    expect(hamlet?.households).toBeNull();
  });

  test('another capacity takes the place of the site’s own; a pair that is not here is not held', () => {
    const key = areas[0]?.key ?? 'hamlet:0';
    const plan = {
      ...defaultPlan,
      capacities: { a: 7 },
      locked: [
        { hamlet: key, site: 'a' },
        { hamlet: key, site: 'gone' },
      ],
    };
    const problem = movingProblem([line(0)], sites, plan);
    expect(problem.sites[0]?.capacity).toBe(7);
    expect(problem.choices.locked).toEqual([{ hamlet: key, site: 'a' }]);
  });
});

describe('how sites stand', () => {
  test('a site that nobody looked at stays warned of, full or not; a dangerous one stays refused', () => {
    const loads = ['a', 'b', 'c'].map((each) => ({ site: each, capacity: 40, taken: 40 }));
    expect(siteStates(sites, { loads } as unknown as Match)).toEqual(['full', 'warned', 'refused']);
    expect(siteStates(sites, null)).toEqual(['open', 'warned', 'refused']);
  });
});

describe('whether a site may be used', () => {
  const judged = (hazard: JudgedSite['hazard'], riskClass: 'medium' | 'high' | 'very-high') =>
    judgeSite({ site: site('a', 'open').site, mapped: hazard, commune: null, isOwn: false }, riskClass).state;

  test.each([
    ['clear', 'high', 'high', 'refused'],
    ['very-high', 'low', 'very-high', 'refused'],
    ['low', 'medium', 'medium', 'open'],
    ['not-mapped', 'low', 'low', 'open'],
    ['not-mapped', 'high', 'high', 'refused'],
    ['not-mapped', undefined, 'not-mapped', 'warned'],
  ] as const)('mapped %s and stated %s counts as %s: %s', (mapped, stated, hazard, state) => {
    const { site: plain } = site('a', 'open');
    const said = stated === undefined ? plain : { ...plain, statedHazard: stated };
    const found = judgeSite({ site: said, mapped, commune: null, isOwn: true }, 'high');
    expect([found.hazard, found.state]).toEqual([hazard, state]);
  });

  test('from the dangerous class on it is refused, below it is open', () => {
    expect(
      (['clear', 'low', 'medium', 'high', 'very-high'] as const).map((hazard) => judged(hazard, 'high')),
    ).toEqual(['open', 'open', 'open', 'refused', 'refused']);
    expect(judged('medium', 'medium')).toBe('refused');
    expect(judged('high', 'very-high')).toBe('open');
  });

  test('where nobody looked it is warned of, whatever counts as dangerous', () => {
    expect(judged('not-mapped', 'very-high')).toBe('warned');
  });
});
