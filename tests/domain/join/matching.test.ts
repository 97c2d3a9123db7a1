import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaAbove } from '../../../src/domain/area/searchIndex.ts';
import type { Area, AreaSetId } from '../../../src/domain/area/Area.ts';
import { joinRecords } from '../../../src/domain/join/joinRecords.ts';
import { joinSheet } from '../../../src/domain/join/joinSheet.ts';
import type { MatchDecision } from '../../../src/domain/join/MatchDecision.ts';
import { realAreas } from '../area/realAreas.ts';
import { joined, sheetOf } from './sheetOf.ts';
import { prefixesOf, typings } from './writtenForms.ts';

const sets = realAreas;

function asked(set: AreaSetId, name: string, parents: readonly string[]) {
  return joinRecords(sets, set, [{ line: 2, code: '', name, parents }]);
}

function placeOf(area: Area): readonly string[] {
  const set = area.set === 'hamlet' ? 'commune2021' : 'district';
  const above = areaAbove(sets, area, set);
  return above === null ? [] : [above.name];
}

describe.each(['commune2025', 'commune2021', 'district', 'hamlet'] as const)('every unit of %s', (set) => {
  test('in any written form, with where it lies, is found or asked about, and is never another', () => {
    const unit = fc.constantFrom(...sets[set].areas);
    const form = fc.record({
      typing: fc.constantFrom(...typings),
      prefix: fc.nat(),
      district: fc.constantFrom(...typings),
    });
    fc.assert(
      fc.property(unit, form, (area, { typing, prefix, district }) => {
        const prefixes = ['', ...prefixesOf[area.kind]];
        const name = typing(`${prefixes[prefix % prefixes.length] ?? ''}${area.name}`);
        const report = asked(set, name, placeOf(area).map(district));
        const open = report.ambiguous.length + report.rowsWithoutUnit.length;
        expect(report.matched.map((each) => each.area.key)).toEqual(open > 0 ? [] : [area.key]);
        if (report.ambiguous.length > 0) expect(report.ambiguous[0]?.candidates).toContain(area);
      }),
      { numRuns: 600 },
    );
  });

  // A hamlet's parent may be a commune of either map where both bear its name: that stays a question.
  test.skipIf(set === 'hamlet')('with every prefix of its kind is found', () => {
    for (const area of sets[set].areas) {
      for (const prefix of prefixesOf[area.kind]) {
        const { matched } = asked(set, `${prefix}${area.name}`, placeOf(area));
        expect(matched[0]?.area.key, `${prefix}${area.name}`).toBe(area.key);
      }
    }
  });
});

test('a name that another district bears too is not taken where the row says the other one', () => {
  // Hưng Đạo of 2025 lies in what was Bảo Lạc; that of Nguyên Bình went into another unit.
  const now = sets.commune2025.areas.filter(({ name }) => name === 'Hưng Đạo');
  expect(asked('commune2025', 'Hưng Đạo', ['Bảo Lạc']).matched.map(({ area }) => area)).toEqual(now);
  const elsewhere = asked('commune2025', 'Hưng Đạo', ['Nguyên Bình']);
  expect(elsewhere.matched).toEqual([]);
  const [first] = elsewhere.rowsWithoutUnit[0]?.suggestions ?? [];
  expect([first?.via?.code, first?.area.name, first?.distance]).toEqual(['01783', 'Tam Kim', 0]);
});

test('every former name is suggested the unit it went into, and never taken for it', () => {
  const names = new Set(sets.commune2025.areas.map(({ name }) => name));
  for (const old of sets.commune2021.areas.filter(({ name }) => !names.has(name))) {
    const { matched, rowsWithoutUnit, ambiguous } = asked('commune2025', old.name, placeOf(old));
    expect([...matched, ...ambiguous], old.name).toEqual([]);
    expect(rowsWithoutUnit[0]?.suggestions[0], old.name).toEqual({
      area: areaAbove(sets, old, 'commune2025'),
      distance: 0,
      via: old,
    });
  }
});

test('a near miss is told with how far it is', () => {
  expect(asked('commune2021', 'Pác Mầu', ['Bảo Lâm']).matched).toMatchObject([
    { how: 'near', written: 'Pác Mầu', question: { written: 'pac mau', parents: ['bao lam'] } },
  ]);
  const far = asked('commune2021', 'Pác Mầo', []).rowsWithoutUnit[0];
  expect(far?.suggestions.map(({ area, distance }) => [area.name, distance])).toEqual([['Pác Miầu', 2]]);
});

describe('what the planner decided', () => {
  const lines = ['Xã;Số hộ', 'Hưng Đạo;1', 'Cô Ba;2', 'Trại giam;3', 'Đức Hạnh;4'];
  const [bảoLạc] = sets.commune2021.areas.filter(({ code }) => code === '01351');
  const decide = (written: string, area: MatchDecision['area'], from = 'bieu.csv'): MatchDecision => {
    return { set: 'commune2021', written, parents: [], area, from };
  };
  const withDecisions = (...decisions: readonly MatchDecision[]) =>
    joinSheet(sheetOf(lines), sets, 'commune2021', undefined, decisions);

  test('settles an ambiguous name, and a row that is no unit; both are said', () => {
    const report = withDecisions(decide('hung dao', 'commune2021:01351'), decide('trai giam', null));
    expect(report.matched.find(({ line }) => line === 2)).toMatchObject({
      area: bảoLạc,
      how: 'decided',
      decidedFor: 'bieu.csv',
    });
    expect(report.leftOut).toEqual([{ line: 4, name: 'Trại giam', from: 'bieu.csv' }]);
    expect([report.ambiguous, report.rowsWithoutUnit]).toEqual([[], []]);
    expect(report.problems.map(({ code }) => code)).toEqual(['row-decided', 'row-left-out']);
  });

  test('for an earlier file holds for the next one, which says so; a later answer replaces it', () => {
    const earlier = decide('hung dao', 'commune2021:01351', 'bieu-2023.csv');
    expect(withDecisions(earlier).problems).toContainEqual({
      code: 'row-decided',
      file: 'bieu.csv',
      line: 2,
      name: 'Hưng Đạo',
      unit: 'xã Hưng Đạo (01351)',
      from: 'bieu-2023.csv',
    });
    const later = withDecisions(earlier, decide('hung dao', 'commune2021:01783'));
    expect(later.matched.find(({ line }) => line === 2)?.area.code).toBe('01783');
  });

  test('never overrides a code or a name that leaves nothing to ask', () => {
    const report = withDecisions(decide('co ba', 'commune2021:01351'));
    expect(report.matched.find(({ line }) => line === 3)?.area.name).toBe('Cô Ba');
  });

  test('about another set, or a unit that is not there, is none', () => {
    const other: MatchDecision = { ...decide('hung dao', 'commune2025:01351'), set: 'commune2025' };
    expect(
      withDecisions(other, decide('trai giam', 'commune2021:99999')).problems.map(({ code }) => code),
    ).toEqual(['row-ambiguous', 'row-without-unit']);
  });

  test('settles a conflict between code and name under both', () => {
    const sheet = ['Mã;Tên;Số', '01324;Cốc Pàng;2', '01327;Cốc Pàng;2', '01336;Khánh Xuân;3'];
    const [conflict] = joined(sheet, 'commune2025').conflicts;
    expect(conflict?.question).toEqual({ written: '01327 coc pang', parents: [] });
    const decision: MatchDecision = {
      ...decide('01327 coc pang', 'commune2025:01327'),
      set: 'commune2025',
    };
    const report = joinSheet(sheetOf(sheet), sets, 'commune2025', undefined, [decision]);
    expect(report.matched.map(({ area, how }) => [area.code, how])).toEqual([
      ['01324', 'code'],
      ['01327', 'decided'],
      ['01336', 'code'],
    ]);
  });
});

const real = '../shared/real/cao-bang-communes-2025.geojson';
test.skipIf(!existsSync(real))(
  `56 of 56 of ${real}, by code and by name alone (skipped where it is absent)`,
  () => {
    const { features } = JSON.parse(readFileSync(real, 'utf8')) as {
      features: readonly {
        readonly properties: Readonly<Record<'code' | 'name' | 'fullName' | 'nameEn' | 'fullNameEn', string>>;
      }[];
    };
    for (const key of ['code', 'name', 'fullName', 'nameEn', 'fullNameEn'] as const) {
      const report = joined([
        `${key === 'code' ? 'Mã' : 'Xã'};Số`,
        ...features.map(({ properties }) => `${properties[key]};1`),
      ]);
      expect([key, report.set, report.matched.length, report.unitsWithoutRow]).toEqual([
        key,
        'commune2025',
        56,
        [],
      ]);
    }
  },
);
