import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSample } from '../../geodata/build/sample/buildSample.ts';
import type { AreasFile, HamletsFile } from '../../src/domain/area/AreasFile.ts';
import { isFigure } from '../../src/domain/indicator/Cell.ts';
import { figures } from '../../src/domain/indicator/figures.ts';
import { indicatorById } from '../../src/domain/indicator/indicatorById.ts';
import { builtWorld, sampleYears } from '../domain/indicator/builtWorld.ts';

/** Part and whole: in every hamlet and year the first is at most the second. */
const partOf: readonly (readonly [string, string])[] = [
  ['poor', 'households'],
  ['nearPoor', 'households'],
  ['poorOldStandard', 'households'],
  ['poorMinority', 'poor'],
  ['poorMinority', 'minorityHouseholds'],
  ['minorityHouseholds', 'households'],
  ['gridHouseholds', 'households'],
  ['mobileHouseholds', 'households'],
  ['roadHardenedKm', 'roadKm'],
  ['hygienicWaterResidents', 'residents'],
  ['insuredResidents', 'residents'],
  ['preschoolEnrolled', 'preschoolChildren'],
  ['primaryEnrolled', 'primaryChildren'],
  ['lowerSecondaryEnrolled', 'lowerSecondaryChildren'],
  ['upperSecondaryEnrolled', 'upperSecondaryChildren'],
  ['minorityAdultsLiterate', 'minorityAdults'],
  ['minorityAdults', 'residents'],
  ['trainedWorkers', 'workers'],
  ['workers', 'residents'],
  ['communityHouse', 'hamlets'],
  ['artTroupe', 'hamlets'],
  ['allYearRoad', 'hamlets'],
];

describe.each(sampleYears)('sample figures of %i', (year) => {
  const columns = builtWorld.tables.find((one) => one.set === 'hamlet' && one.year === year)?.columns ?? {};

  test('keep every part within its whole', () => {
    for (const [part, whole] of partOf) {
      columns[part]?.forEach((cell, index) => {
        const most = columns[whole]?.[index];
        if (isFigure(cell) && isFigure(most)) expect(cell, `${part} ${index}`).toBeLessThanOrEqual(most);
      });
    }
  });

  test('leave room for the near-poor beside the poor, and for other poor beside the minority poor', () => {
    columns['poor']?.forEach((poor, index) => {
      const [households, near, minority, poorMinority] = [
        'households',
        'nearPoor',
        'minorityHouseholds',
        'poorMinority',
      ].map((name) => columns[name]?.[index]);
      if (!isFigure(poor) || !isFigure(households) || !isFigure(near)) throw new Error('poverty has holes');
      expect(poor + near).toBeLessThanOrEqual(households);
      if (isFigure(poorMinority) && isFigure(minority))
        expect(poor - poorMinority).toBeLessThanOrEqual(households - minority);
    });
  });

  test('are whole numbers of people and households, and lengths in steps of 100 m', () => {
    for (const [name, column] of Object.entries(columns)) {
      const step = /[kK]m/.test(name) ? 10 : 1;
      for (const cell of column) {
        if (isFigure(cell)) expect(Math.abs(cell * step - Math.round(cell * step)), name).toBeLessThan(1e-9);
        else expect(cell).toBe('not-reported');
      }
    }
  });

  test('are complete to 2021, and later miss at most 2.5 % of the hamlets in a column', () => {
    for (const [name, column] of Object.entries(columns)) {
      const missing = column.filter((cell) => !isFigure(cell)).length;
      if (year < 2022) expect(missing, name).toBe(0);
      expect(missing, name).toBeLessThan(0.025 * column.length);
    }
    const silent = Object.values(columns).some((column) => !column.every(isFigure));
    expect(silent).toBe(year >= 2022);
  });
});

test('the embedded figures are what the seeded models give for the embedded places, to the last number', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../geodata/built/${name}.json`, import.meta.url), 'utf8'));
  const tables = buildSample((read('areas') as AreasFile).communes2021, read('hamlets') as HamletsFile);
  expect(tables).toHaveLength(12);
  for (const table of tables) {
    const name = `figures/${table.set === 'hamlet' ? 'hamlets' : 'communes'}-${table.year}`;
    expect(JSON.stringify(table)).toBe(JSON.stringify(read(name)));
  }
}, 60_000);

describe('the sample is plausible in space', () => {
  const meanOf = (id: string, district: string) => {
    const indicator = indicatorById(id);
    if (!indicator) throw new Error(id);
    const index = builtWorld.sets.district.indexOf.get(`district:${district}`) ?? -1;
    return Number(figures(builtWorld, indicator, 'district', 2021).column[index]);
  };

  test.each(['poor-rate', 'km-to-commune-centre'])('%s is higher in Bảo Lâm than in the city', (id) => {
    expect(meanOf(id, '042')).toBeGreaterThan(meanOf(id, '040'));
  });

  test.each([
    'grid-power',
    'minority-literacy',
    'income',
    'hardened-road-share',
    'trained-workers',
    'mobile-coverage',
  ])('%s is lower in Bảo Lâm than in Hoà An, and lower there than in the city', (id) => {
    expect(meanOf(id, '042')).toBeLessThan(meanOf(id, '051'));
    expect(meanOf(id, '051')).toBeLessThan(meanOf(id, '040'));
  });

  test('Lục Khu, without a river, has less hygienic water than its province', () => {
    const lucKhu = ['01393', '01402', '01411', '01414', '01420', '01429', '01435'];
    const water = indicatorById('hygienic-water');
    if (!water) throw new Error('hygienic-water');
    const communes = figures(builtWorld, water, 'commune2021', 2020).column;
    const [province] = figures(builtWorld, water, 'province', 2020).column;
    for (const code of lucKhu) {
      const index = builtWorld.sets.commune2021.indexOf.get(`commune2021:${code}`) ?? -1;
      expect(Number(communes[index])).toBeLessThan(Number(province));
    }
  });

  test.each([
    'poor-rate',
    'grid-power',
    'hygienic-water',
    'minority-literacy',
    'income',
    'hardened-road-share',
  ])('%s of a commune is like that of the four communes nearest to it', (id) => {
    const indicator = indicatorById(id);
    if (!indicator) throw new Error(id);
    const values = figures(builtWorld, indicator, 'commune2021', 2021).column.map(Number);
    const places = builtWorld.sets.commune2021.areas.map(({ position }) => position ?? [0, 0]);
    const around = places.map(([lon, lat], index) => {
      const nearest = places
        .map(([x, y], other) => ({ other, far: Math.hypot(x - lon, y - lat) }))
        .filter(({ other }) => other !== index)
        .sort((a, b) => a.far - b.far)
        .slice(0, 4);
      return mean(nearest.map(({ other }) => values[other] ?? NaN));
    });
    expect(correlation(values, around)).toBeGreaterThan(0.6);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const products = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, value, index) => sum + (value - mx) * ((y[index] ?? NaN) - my), 0);
  return (
    products(a, meanA, b, meanB) / Math.sqrt(products(a, meanA, a, meanA) * products(b, meanB, b, meanB))
  );
}
