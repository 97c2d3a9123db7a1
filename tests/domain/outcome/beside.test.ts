import { beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/domain/area/partsOf.ts';
import { OPEN } from '../../../src/domain/classify/Legend.ts';
import type { World } from '../../../src/domain/indicator/World.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns, type Columns } from '../../../src/domain/outcome/createColumns.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import { createDrivers } from '../../../src/domain/outcome/createDrivers.ts';
import { flagCounts } from '../../../src/domain/outcome/flagCounts.ts';
import { flaggedParts } from '../../../src/domain/outcome/flaggedParts.ts';
import { flagsOfAreas } from '../../../src/domain/outcome/flagsOfAreas.ts';
import { mainDriver } from '../../../src/domain/outcome/mainDriver.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { ruleSetFor } from '../../../src/domain/rules/ruleSetFor.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

describe('what is shown beside an outcome', () => {
  let world: World;
  let columns: Columns;
  beforeAll(() => {
    world = embeddedWorld();
    columns = createColumns(world);
  });

  it('drivers of a unit add up to the score the outcome ranks it by', () => {
    const plan = { ...defaultPlan, paint: 'score' as const };
    const { scores } = createAnswer(world).of(plan);
    const drivers = createDrivers(createIndex(world, columns));
    for (const unit of [0, 10, 55]) {
      const sum = drivers(plan, unit).reduce((total, { points }) => total + (points ?? 0), 0);
      expect(sum).toBeCloseTo(scores?.score[unit] ?? NaN, 9);
    }
  });

  it('the heaviest contribution comes first, and a figure that is missing adds nothing', () => {
    const plan = {
      ...defaultPlan,
      weights: { 'poor-rate': 1, 'km-to-district-centre': 1 },
      missing: 'others' as const,
    };
    const [first, last] = createDrivers(createIndex(world, columns))(plan, 3);
    expect(first).toMatchObject({ indicator: 'poor-rate', weight: 0.5 });
    expect(last).toMatchObject({ indicator: 'km-to-district-centre', cell: 'not-carried', points: null });
    expect(
      mainDriver([[...(first === undefined ? [] : [first]), ...(last === undefined ? [] : [last])]]),
    ).toBe('poor-rate');
  });

  it('names no main driver where nothing adds any points', () => {
    expect(mainDriver([])).toBeNull();
    expect(
      mainDriver([[{ indicator: 'poor-rate', cell: 0.1, imputed: false, points: 0, weight: 1 }]]),
    ).toBeNull();
  });

  it('flagged hamlets of the communes add up to those of the province, in both vintages', () => {
    const sum = (set: 'commune2021' | 'commune2025' | 'province') =>
      (flaggedParts(world, columns, set, 2021, defaultPlan)?.parts ?? []).reduce(
        (total, { hamlets, flagged, open }) => [
          (total[0] ?? 0) + hamlets,
          (total[1] ?? 0) + flagged,
          (total[2] ?? 0) + open,
        ],
        [0, 0, 0] as readonly number[],
      );
    expect(sum('commune2021')).toEqual(sum('province'));
    expect(sum('commune2025')).toEqual(sum('province'));
    expect(sum('province')[0]).toBe(1462);
  });

  it('says nothing of hamlets in a year that no decree classes', () => {
    expect(flaggedParts(world, columns, 'commune2025', 2020, defaultPlan)).toBeNull();
  });

  it('counts flags of the whole set, or of one district only', () => {
    const { flags } = createAnswer(world).of({ ...defaultPlan, vintage: 2021, year: 2021, paint: 'flag' });
    if (flags === null) throw new Error('Decision 33/2020 classes communes in 2021');
    const all = flagCounts(world.sets.commune2021, flags, null, []);
    expect([all.get(0), all.get(1), all.get(2), all.get(OPEN)]).toEqual([126, 6, 29, undefined]);
    // Bảo Lâm: 13 of 13 communes in region III by Decision 861/QĐ-TTg.
    const district = world.sets.district.areas.find(({ name }) => name === 'Bảo Lâm');
    expect([...flagCounts(world.sets.commune2021, flags, district?.key ?? null, [])]).toEqual([[0, 13]]);
  });

  it('classes the parts of a place as the map would paint them', () => {
    const ruleSet = ruleSetFor('hamlet', 2021);
    const { flags } = createAnswer(world).of({ ...defaultPlan, level: 'hamlet', year: 2021, paint: 'flag' });
    if (ruleSet === null || flags === null) throw new Error('Decision 33/2020 classes hamlets in 2021');
    const parts = partsOf(world.sets, 'commune2025:01304', 'hamlet');
    const painted = parts.map(({ key }) => flags.classNumbers[world.sets.hamlet.indexOf.get(key) ?? -1]);
    expect(flagsOfAreas(world, columns, ruleSet, parts, 2021)).toEqual(painted);
    expect(parts.length).toBeGreaterThan(10);
  });
});
