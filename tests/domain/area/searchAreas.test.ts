import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchAreas } from '../../../src/domain/area/searchAreas.ts';
import { realAreas } from './realAreas.ts';

const keys = (query: string, limit = 8) => searchAreas(realAreas, query, limit).map(({ area }) => area.key);

test.each([
  'Cốc Pàng',
  'coc pang',
  'xa coc pang',
  'X. CỐC PÀNG',
  'Cốc Pàng'.normalize('NFD'),
  '  cốc  pàng ',
])('"%s" finds the commune in force first, then its namesake of 2021', (query) => {
  expect(keys(query).slice(0, 2)).toEqual(['commune2025:01324', 'commune2021:01324']);
});

test.each(['Hoà An', 'Hòa An', 'hoa an', 'HOÀ AN'])(
  '"%s" finds district and commune in either tone placement',
  (q) => {
    expect(keys(q).slice(0, 2)).toEqual(['district:051', 'commune2025:01654']);
  },
);

test('a former name finds the former commune and the unit that took it in', () => {
  const [old, now] = searchAreas(realAreas, 'đức hạnh', 5);
  expect([old?.area.key, old?.matched, old?.now?.name]).toEqual(['commune2021:01291', 'name', 'Cốc Pàng']);
  expect([now?.area.key, now?.matched, now?.via?.name]).toEqual([
    'commune2025:01324',
    'former-name',
    'Đức Hạnh',
  ]);
});

test('the three communes once called Hưng Đạo are told apart by their district', () => {
  expect(keys('hung dao')).toEqual(
    expect.arrayContaining(['commune2021:01351', 'commune2021:01705', 'commune2021:01783']),
  );
  expect(keys('hưng đạo nguyên bình')[0]).toBe('commune2021:01783');
  expect(keys('hung dao tp cao bang').length + keys('hung dao cao bang').length).toBeGreaterThan(0);
  expect(keys('hung dao cao bang')[0]).toBe('commune2021:01705');
});

test.each(['Pác Mầu', 'TT Pác Mầu', 'pac mau'])('"%s" finds Pác Miầu as a near miss', (query) => {
  const near = searchAreas(realAreas, query, 8).find(({ area }) => area.key === 'commune2021:01290');
  expect(near?.matched).toBe('near');
});

test('marks that were typed put the places that bear them first', () => {
  const first = (query: string) => searchAreas(realAreas, query, 1)[0]?.area.name;
  expect(first('Quảng')).toMatch(/^Quảng/);
});

test('a kind word that was typed puts places of that kind first', () => {
  expect(keys('phường tân giang')[0]).toBe('commune2025:01288');
  expect(keys('tt đông khê')[0]).toBe('commune2021:01786');
  expect(keys('huyện hạ lang')[0]).toBe('district:048');
  expect(keys('tĩnh túc')[0]).toBe('commune2025:01729');
});

test('a code finds the places of both vintages that bear it', () => {
  const found = searchAreas(realAreas, '01273', 9);
  expect(found.slice(0, 2).map(({ area, matched }) => [area.key, area.name, matched])).toEqual([
    ['commune2025:01273', 'Thục Phán', 'code'],
    ['commune2021:01273', 'Hợp Giang', 'code'],
  ]);
  expect(keys('01324-02')[0]).toBe('hamlet:01324-02');
});

test('a hamlet is found by its number together with its commune', () => {
  expect(keys('xom mau 3 duc hanh')[0]).toBe('hamlet:01291-03');
  expect(keys('mẫu 3 đức hạnh')[0]).toBe('hamlet:01291-03');
});

test('better kinds of match come first', () => {
  const names = searchAreas(realAreas, 'long', 40).map(({ area, via }) => (via ?? area).name);
  const begins = names.map((name) => name.startsWith('Long'));
  expect(names.length).toBeGreaterThan(3);
  expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
});

test('every commune of both vintages is found by its own name among the first ten, marks or not', () => {
  for (const area of [...realAreas.commune2021.areas, ...realAreas.commune2025.areas]) {
    expect(keys(area.name, 10), area.name).toContain(area.key);
  }
});

test('nothing is listed twice, the limit holds, and no text throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), fc.nat(20), (query, limit) => {
      const found = keys(query, limit);
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
  expect(keys(' .,- ')).toEqual([]);
});

test('a keystroke over 1,690 areas is answered well inside a frame', () => {
  keys('warm');
  const start = performance.now();
  const typed = 'hưng đạo nguyên bình'.split('').map((_, index, all) => all.slice(0, index + 1).join(''));
  for (const query of typed) keys(query);
  expect((performance.now() - start) / typed.length).toBeLessThan(16);
});
