import { expect, test } from 'vitest';
import { areas } from '../../../geodata/build/areas.ts';
import { figuresOfAreas } from '../../../src/domain/area/figuresOfAreas.ts';
import type { AreasFile, Commune2025Entry } from '../../../src/domain/area/AreasFile.ts';

const unit = (code: string, areaKm2: number, population: number | null): Commune2025Entry => {
  return {
    code,
    name: code,
    kind: 'xã',
    areaKm2,
    population,
    seat: '',
    position: [106, 21],
    region2026: null,
  };
};

const imported = (communes2025: readonly Commune2025Entry[]): AreasFile => {
  return { ...areas(), communes2025, figuresFrom: 'lang-son.geojson' };
};

test('the embedded province has its official figures elsewhere', () => {
  expect(figuresOfAreas(areas())).toEqual([]);
});

test('a file without population says how large each unit is, in the order of the set', () => {
  expect(figuresOfAreas(imported([unit('06002', 20, null), unit('06001', 10, null)]))).toEqual([
    { indicator: 'area', set: 'commune2025', year: 2025, column: [10, 20], file: 'lang-son.geojson' },
  ]);
});

test('a file with population gives the density too, and no zero where one unit has none', () => {
  const figures = figuresOfAreas(imported([unit('06001', 10, 2500), unit('06002', 20, null)]));
  expect(figures.map(({ indicator, column }) => [indicator, column])).toEqual([
    ['population', [2500, 'not-reported']],
    ['area', [10, 20]],
    ['density', [250, 'not-reported']],
  ]);
});
