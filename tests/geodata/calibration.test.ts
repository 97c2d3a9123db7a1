import { describe, expect, test } from 'vitest';
import type { AreaSetId } from '../../src/domain/area/Area.ts';
import { readCommunes2021 } from '../../geodata/build/facts/readCommunes2021.ts';
import { type Cell, type Column, isFigure } from '../../src/domain/indicator/Cell.ts';
import { figures } from '../../src/domain/indicator/figures.ts';
import { indicatorById } from '../../src/domain/indicator/indicatorById.ts';
import { decision33of2020Communes } from '../../src/domain/rules/decision-33-2020-communes.ts';
import { decision33of2020Hamlets } from '../../src/domain/rules/decision-33-2020-hamlets.ts';
import { evaluateRuleSet } from '../../src/domain/rules/evaluateRuleSet.ts';
import type { RuleSet } from '../../src/domain/rules/RuleSet.ts';
import { builtWorld, sampleYears } from '../domain/indicator/builtWorld.ts';

/** An indicator as the page forms it. */
function column(id: string, set: AreaSetId, year: number): Column {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return figures(builtWorld, indicator, set, year).column;
}

function ofProvince(id: string, year: number): number {
  const [cell] = column(id, 'province', year);
  if (!isFigure(cell)) throw new Error(`${id} ${year}: ${String(cell)}`);
  return cell;
}

function ofDistrict(id: string, code: string, year: number): Cell {
  const index = builtWorld.sets.district.indexOf.get(`district:${code}`) ?? -1;
  return column(id, 'district', year)[index] ?? 'not-reported';
}

/** A base column of the hamlets, complete. */
function base(name: string, year: number): readonly number[] {
  const table = builtWorld.tables.find((one) => one.set === 'hamlet' && one.year === year);
  const cells = table?.columns[name] ?? [];
  expect(cells.every(isFigure), `${name} ${year} is complete`).toBe(true);
  return cells.filter(isFigure);
}

function total(name: string, year: number, where: (hamlet: number) => boolean = () => true): number {
  return base(name, year).reduce((sum, value, index) => (where(index) ? sum + value : sum), 0);
}

const percent = (share: number) => (share * 100).toFixed(2);

const communes = readCommunes2021();
const communeOfHamlet = builtWorld.sets.hamlet.areas.map(({ code }) => code.slice(0, 5));
const kindOf = new Map(communes.map(({ code, kind }) => [code, kind]));
const inDistrict = (district: string) => {
  const codes = new Set(communes.filter((one) => one.district === district).map(({ code }) => code));
  return (hamlet: number) => codes.has(communeOfHamlet[hamlet] ?? '');
};
const rural = (hamlet: number) => kindOf.get(communeOfHamlet[hamlet] ?? '') === 'xã';
const thachAn = '053';
const haLang = '048';
const baoLac = '043';

describe('poverty agrees with the resolution (Tỉnh uỷ Cao Bằng, 2022)', () => {
  test('42,580 poor and 17,110 near-poor households at the start of 2021', () => {
    expect(ofProvince('poor-households', 2021)).toBe(42_580);
    expect(total('nearPoor', 2021)).toBe(17_110);
  });

  test('33.09 % and 13.3 % of 128,660 to 128,694 households', () => {
    const households = ofProvince('households', 2021);
    expect(households).toBeGreaterThanOrEqual(128_660);
    expect(households).toBeLessThanOrEqual(128_694);
    expect(percent(ofProvince('poor-rate', 2021))).toBe('33.09');
    expect((ofProvince('near-poor-rate', 2021) * 100).toFixed(1)).toBe('13.3');
  });

  test('22.06 % of the same households by the standard of 2016-2020', () => {
    expect(ofProvince('households', 2020)).toBe(ofProvince('households', 2021));
    expect(percent(ofProvince('poor-rate-2016-2020', 2020))).toBe('22.06');
  });
});

describe('poverty agrees with the press', () => {
  test('28.94 % at the end of 2022 and 24.71 % at the end of 2023 (vietnamplus.vn, post 222218)', () => {
    expect(percent(ofProvince('poor-rate', 2022))).toBe('28.94');
    expect(percent(ofProvince('poor-rate', 2023))).toBe('24.71');
  });

  test('about four points less a year afterwards (the target the resolution sets)', () => {
    for (const year of [2024, 2025]) {
      const fall = ofProvince('poor-rate', year - 1) - ofProvince('poor-rate', year);
      expect(fall).toBeGreaterThan(0.035);
      expect(fall).toBeLessThan(0.045);
    }
  });

  test('3,720 poor households of Thạch An, 46.7 %, as a start-of-period count (toidap.com)', () => {
    expect(ofDistrict('poor-households', thachAn, 2021)).toBe(3_720);
    expect((Number(ofDistrict('poor-rate', thachAn, 2021)) * 100).toFixed(1)).toBe('46.7');
  });

  test('2,437 poor and near-poor households of Hạ Lang, 39.68 %, end of 2023 (vietnamnet.vn 2321029)', () => {
    const here = inDistrict(haLang);
    expect(total('poor', 2023, here) + total('nearPoor', 2023, here)).toBe(2_437);
    expect(percent(Number(ofDistrict('multidimensional-poverty-rate', haLang, 2023)))).toBe('39.68');
  });
});

describe('people agree with what is counted', () => {
  test('535,800 residents in 2022 (123docz.net)', () => {
    expect(total('residents', 2022)).toBe(535_800);
  });

  test('31,518 residents of Thạch An in 2023 (toidap.com)', () => {
    expect(total('residents', 2023, inDistrict(thachAn))).toBe(31_518);
  });

  test('households of 30 to 200 as a rule, of about four persons (530,341 persons in 2019)', () => {
    const households = base('households', 2021);
    const usual = households.filter((count) => count >= 30 && count <= 200);
    expect(usual.length / households.length).toBeGreaterThan(0.9);
    const size = total('residents', 2021) / total('households', 2021);
    expect(size).toBeGreaterThan(4);
    expect(size).toBeLessThan(4.3);
  });

  test('over 94 % of households of ethnic minorities (laodong.vn 1618621: of people)', () => {
    expect(ofProvince('minority-share', 2021)).toBeGreaterThan(0.94);
  });
});

describe('new-rural standing agrees with the resolution', () => {
  const year2020 = () => column('new-rural-status', 'commune2021', 2020);

  test('17 of 139 rural communes recognised in 2020, 12.2 %', () => {
    const statuses = year2020().filter(isFigure);
    expect(statuses).toHaveLength(139);
    expect(statuses.filter((status) => status === 1)).toHaveLength(17);
  });

  test('11.63 criteria on average in 2020', () => {
    expect(ofProvince('new-rural-criteria', 2020).toFixed(2)).toBe('11.63');
  });

  test.each(sampleYears)('%i: recognised just where all 19 criteria are met, and never lost', (year) => {
    const statuses = column('new-rural-status', 'commune2021', year);
    const before = column('new-rural-status', 'commune2021', year - 1);
    column('new-rural-criteria', 'commune2021', year).forEach((criteria, index) => {
      if (isFigure(criteria)) expect(statuses[index]).toBe(criteria === 19 ? 1 : 0);
      else expect([criteria, statuses[index]]).toEqual(['not-applicable', 'not-applicable']);
      if (before[index] === 1) expect(statuses[index]).toBe(1);
    });
  });

  test('the five named in 2019 (khcncaobang.gov.vn, item 2891) are recognised, Quang Hán is not', () => {
    const statuses = year2020();
    const statusOf = (code: string) =>
      statuses[builtWorld.sets.commune2021.indexOf.get(`commune2021:${code}`) ?? -1];
    for (const code of ['01639', '01417', '01819', '01696', '01693']) expect(statusOf(code)).toBe(1);
    expect(statusOf('01456')).toBe(0);
  });
});

describe('services agree with the baselines of the resolution', () => {
  test('above 91 % of households on the grid in 2020, 91.3 % on 31 May 2021 (nongnghiep.vn d299648)', () => {
    const grid2020 = ofProvince('grid-power', 2020);
    expect(grid2020).toBeGreaterThan(0.91);
    expect(grid2020).toBeLessThan(ofProvince('grid-power', 2021));
    expect((ofProvince('grid-power', 2021) * 100).toFixed(1)).toBe('91.3');
  });

  test('about 30 % of households of Bảo Lạc without the grid in 2023 (tv.danviet.vn)', () => {
    expect(1 - Number(ofDistrict('grid-power', baoLac, 2023))).toBeCloseTo(0.3, 3);
  });

  test('just above 90 % of rural residents on hygienic water in 2020', () => {
    const share = total('hygienicWaterResidents', 2020, rural) / total('residents', 2020, rural);
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(0.91);
  });

  test('98.17 % of residents insured in 2020', () => {
    expect(percent(ofProvince('health-insurance', 2020))).toBe('98.17');
  });

  test('every commune has mobile coverage in 2020', () => {
    const covered = column('mobile-coverage', 'commune2021', 2020).filter(isFigure);
    expect(covered).toHaveLength(161);
    expect(Math.min(...covered)).toBeGreaterThan(0);
  });

  test('70 % of hamlets with an all-year road, 80 % with a community house in 2025 (laodong.vn 1620303)', () => {
    expect((ofProvince('all-year-road', 2025) * 100).toFixed(0)).toBe('70');
    expect((ofProvince('community-house', 2025) * 100).toFixed(0)).toBe('80');
  });
});

describe('Decision 33/2020 run on the sample of 2021', () => {
  const classesOf = (ruleSet: RuleSet, set: AreaSetId, year: number) => {
    const columns = new Map<string, Column>();
    const columnOf = (id: string) => {
      const known = columns.get(id) ?? column(id, set, year);
      columns.set(id, known);
      return known;
    };
    return builtWorld.sets[set].areas.map((_, index) =>
      evaluateRuleSet(ruleSet, (id) => columnOf(id)[index] ?? 'not-reported'),
    );
  };
  const regions = classesOf(decision33of2020Communes, 'commune2021', 2021);
  const regionOf = new Map(communes.map(({ code }, index) => [code, regions[index]?.class]));

  test.each(communes.filter(({ region2021 }) => region2021 !== null))(
    'gives $kind $name ($code) its published region $region2021 (Decision 861/QĐ-TTg)',
    ({ code, region2021 }) => {
      expect(regionOf.get(code)).toBe(region2021);
    },
  );

  test('covers the 53 communes whose class is published', () => {
    expect(communes.filter(({ region2021 }) => region2021 !== null)).toHaveLength(53);
  });

  test('gives 126 / 6 / 29 communes of region III / II / I (Decision 861/QĐ-TTg)', () => {
    const counted = (region: string) => regions.filter((verdict) => verdict.class === region).length;
    expect([counted('III'), counted('II'), counted('I')]).toEqual([126, 6, 29]);
  });

  test('gives Thạch An 12 of region III, its town among them (toidap.com)', () => {
    const ofThachAn = communes.filter(({ district }) => district === thachAn);
    expect(ofThachAn.filter(({ code }) => regionOf.get(code) === 'III')).toHaveLength(12);
    expect(regionOf.get('01786')).toBe('III');
    expect(regionOf.get('01819')).not.toBe('III');
  });

  test('finds every commune in scope', () => {
    const shares = column('minority-share', 'commune2021', 2021).filter(isFigure);
    expect(shares).toHaveLength(161);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.15);
  });

  test('gives Thạch An 69 especially difficult hamlets of 95 (Decision 612/QĐ-UBDT, by toidap.com)', () => {
    const here = inDistrict(thachAn);
    const verdicts = classesOf(decision33of2020Hamlets, 'hamlet', 2021).filter((_, index) => here(index));
    expect(verdicts).toHaveLength(95);
    expect(verdicts.filter((verdict) => verdict.class === 'especially-difficult')).toHaveLength(69);
  });

  test('leaves a few units of 2025 open, where hamlets did not report, and none in 2021', () => {
    expect(regions.every(({ status }) => status === 'classed')).toBe(true);
    const open = (set: AreaSetId, ruleSet: RuleSet) =>
      classesOf(ruleSet, set, 2025).filter(({ status }) => status === 'open').length;
    expect(open('commune2021', decision33of2020Communes)).toBeGreaterThan(0);
    expect(open('commune2021', decision33of2020Communes)).toBeLessThan(12);
    expect(open('hamlet', decision33of2020Hamlets)).toBeGreaterThan(0);
  });
});
