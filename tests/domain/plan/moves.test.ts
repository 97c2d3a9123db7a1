import { describe, expect, it } from 'vitest';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { goBack } from '../../../src/domain/plan/goBack.ts';
import { goInto } from '../../../src/domain/plan/goInto.ts';
import { goTo } from '../../../src/domain/plan/goTo.ts';
import { pathTo } from '../../../src/domain/plan/pathTo.ts';
import { setOf } from '../../../src/domain/plan/setOf.ts';
import { withTab } from '../../../src/domain/plan/withTab.ts';
import { withVintage } from '../../../src/domain/plan/withVintage.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { realAreas as sets } from '../area/realAreas.ts';

const after = (plan: Plan, change: Partial<Plan> | null): Plan => ({ ...plan, ...change });
const former = sets.commune2021.areas.find(({ name }) => name === 'Thái Học');
const cocPang = sets.commune2025.areas.find(({ name }) => name === 'Cốc Pàng');
const province = sets.province.areas[0];
if (former === undefined || cocPang === undefined || province === undefined) throw new Error('areas changed');

describe('opening a tab', () => {
  it('makes the map answer the question of the tab', () => {
    expect(withTab(defaultPlan, 'explore').paint).toBe('indicator');
    expect(withTab(defaultPlan, 'difficulty').paint).toBe('flag');
    expect(withTab(defaultPlan, 'priority').paint).toBe('score');
    expect(withTab({ ...defaultPlan, paint: 'score' }, 'data').paint).toBe('score');
  });

  it('asks the question of difficulty of communes, since no decree classes districts', () => {
    const plan = after(defaultPlan, { level: 'district' });
    expect(after(plan, withTab(plan, 'difficulty')).level).toBe('commune');
    expect(after(plan, withTab(plan, 'priority')).level).toBe('district');
  });

  it('asks the question of safety of hamlets, where there are any', () => {
    expect(withTab(defaultPlan, 'safety')).toMatchObject({ paint: 'hazard', level: 'hamlet' });
    expect(after(defaultPlan, withTab(defaultPlan, 'safety', false)).level).toBe('commune');
  });

  it('keeps language, theme and weights on the way back to the first screen, and nothing else', () => {
    const plan: Plan = {
      ...defaultPlan,
      tab: 'explore',
      language: 'en',
      theme: 'dark',
      weights: { a: 1 },
      text: 'x',
    };
    expect(after(plan, withTab(plan, null))).toEqual({
      ...defaultPlan,
      language: 'en',
      theme: 'dark',
      weights: { a: 1 },
    });
  });
});

describe('changing the administrative map', () => {
  it('carries a selected former commune to the unit it was merged into', () => {
    const plan: Plan = { ...defaultPlan, vintage: 2021, selected: former.key, within: former.key };
    const change = withVintage(plan, sets, 2025);
    expect(change.selected).toBe(former.within.commune2025);
    expect(change.within).toBe(former.within.commune2025);
  });

  it('lets a selection go that was merged from several communes', () => {
    const plan: Plan = { ...defaultPlan, selected: former.within.commune2025 ?? null };
    expect(withVintage(plan, sets, 2021).selected).toBeNull();
  });

  it('leaves the district view and the district filter behind with the districts', () => {
    const district = former.within.district ?? null;
    const plan: Plan = { ...defaultPlan, vintage: 2021, level: 'district', district, within: district };
    const change = withVintage(plan, sets, 2025);
    expect(change).toMatchObject({ level: 'commune', district: null, within: null });
    expect(withVintage({ ...plan, level: 'hamlet' }, sets, 2025).district).toBe(district);
  });
});

describe('going into a place and back', () => {
  it('opens a commune on its hamlets and comes back to the communes', () => {
    const inside = after(defaultPlan, goInto(defaultPlan, cocPang.key));
    expect(setOf(inside)).toBe('hamlet');
    expect(inside.within).toBe(cocPang.key);
    const back = after(inside, goBack(inside));
    expect([setOf(back), back.within]).toEqual(['commune2025', null]);
    expect(goBack(back)).toBeNull();
  });

  it('closes the profile before it leaves the place', () => {
    const plan: Plan = { ...defaultPlan, within: cocPang.key, selected: 'hamlet:1' };
    expect(goBack(plan)).toEqual({ selected: null });
  });

  it('opens a former district on its communes of 2021', () => {
    const district = former.within.district ?? 'district:';
    expect(setOf(after(defaultPlan, goInto(defaultPlan, district)))).toBe('commune2021');
  });

  it('does not go into a hamlet', () => {
    expect(goInto(defaultPlan, 'hamlet:01290-01')).toEqual({});
  });
});

describe('going to a place that was searched for', () => {
  it.each([former, cocPang, province])('shows $name on the map of its own level and vintage', (area) => {
    const plan = after(
      { ...defaultPlan, level: 'hamlet', text: 'x', flag: 'III' },
      goTo(defaultPlan, sets, area.key),
    );
    expect(plan).toMatchObject({ selected: area.key, text: '', flag: null, district: null });
    if (area !== province) expect(setOf(plan)).toBe(area.set);
  });
});

describe('where the map looks after a search', () => {
  it('is the seat of the place, and the middle of its communes for a former district', () => {
    const baoLam = sets.district.areas.find(({ name }) => name === 'Bảo Lâm');
    const at = (key: Plan['selected']) => (key === null ? null : goTo(defaultPlan, sets, key).camera);
    expect([at(cocPang.key)?.longitude, at(cocPang.key)?.latitude]).toEqual(cocPang.position);
    expect(at(baoLam?.key ?? null)?.longitude).toBeCloseTo(105.5, 0);
    expect(at(province.key)).toBeNull();
  });
});

describe('the breadcrumb', () => {
  it('leads through the district to a former commune, and straight to a unit of 2025', () => {
    const names = (within: Plan['within']) => pathTo({ within }, sets).map(({ name }) => name);
    expect(names(null)).toEqual(['Cao Bằng']);
    expect(names(cocPang.key)).toEqual(['Cao Bằng', 'Cốc Pàng']);
    expect(names(former.key)).toEqual(['Cao Bằng', 'Bảo Lâm', 'Thái Học']);
  });
});
