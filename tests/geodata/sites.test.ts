import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import type { TopologyFile } from '../../geodata/build/boundaries/TopologyFile.ts';
import { sites as build } from '../../geodata/build/sites/sites.ts';
import { surroundingsOf } from '../../geodata/build/sites/surroundingsOf.ts';
import { hazardLayersOf } from '../../src/data/hazardLayersOf.ts';
import type { AreasFile } from '../../src/domain/area/AreasFile.ts';
import type { HazardFile } from '../../src/domain/hazard/HazardFile.ts';
import type { SitesFile } from '../../src/domain/resettle/SitesFile.ts';
import { readBuilt } from './readBuilt.ts';
import { shapesOf } from './shapesOf.ts';

const areas = readBuilt<AreasFile>('areas.json');
const communesTopology = readBuilt<TopologyFile>('communes.topo.json');
const layers = hazardLayersOf(readBuilt<HazardFile>('hazard.topo.json'));
const file = readBuilt<SitesFile>('sites.json');
const { sites } = file;

test('the same communes and zones give the same bytes', () => {
  expect(JSON.stringify(build(areas, communesTopology, layers))).toBe(JSON.stringify(file));
});

describe('the sample sites', () => {
  test('are 52, each with an id of its own, and say of themselves that they are a sample', () => {
    expect(sites).toHaveLength(52);
    expect(new Set(sites.map(({ id }) => id)).size).toBe(52);
    for (const { id, name, sample } of sites) {
      expect(sample).toBe(true);
      expect(id).toMatch(/^sample-\d\d$/);
      expect(name).toMatch(/^Điểm mẫu \d\d – /);
    }
  });

  test('lie inside the communes they name, of both vintages', () => {
    for (const set of ['commune2021', 'commune2025'] as const) {
      const shapes = new Map(shapesOf(communesTopology, set).map(({ code, shape }) => [code, shape]));
      for (const site of sites) {
        const shape = shapes.get(site[set]);
        expect(shape && booleanPointInPolygon([...site.position], shape), `${site.name}, ${set}`).toBe(true);
      }
    }
  });

  test('are spread over every district', () => {
    const districtOf = new Map(areas.communes2021.map(({ code, district }) => [code, district]));
    expect(new Set(sites.map(({ commune2021 }) => districtOf.get(commune2021))).size).toBe(10);
  });

  test('lie well but for four in a high class and four where nobody looked', () => {
    const tell = surroundingsOf(layers);
    const kinds = sites.map(({ position }) => tell(position));
    expect(['high', 'not mapped', 'calm'].map((kind) => kinds.filter((one) => one === kind).length)).toEqual([
      4, 4, 44,
    ]);
  });

  test('have plausible figures, 400 to 800 m² and 400 to 550 million đồng for a household', () => {
    for (const site of sites) {
      const { capacity, landHectares, costPerHousehold } = site;
      if (capacity !== null) {
        expect(capacity).toBeGreaterThanOrEqual(8);
        expect(capacity).toBeLessThanOrEqual(60);
        const squareMetres = ((landHectares ?? capacity * 0.06) * 10_000) / capacity;
        expect(squareMetres, site.name).toBeGreaterThanOrEqual(400);
        expect(squareMetres, site.name).toBeLessThanOrEqual(800);
      }
      expect(costPerHousehold ?? 400).toBeGreaterThanOrEqual(400);
      expect(costPerHousehold ?? 550).toBeLessThanOrEqual(550);
      for (const km of [site.kmToRoad, site.kmToWater, site.kmToSchool, site.kmToHealthStation]) {
        expect(km ?? 0.1).toBeGreaterThan(0);
        expect(km ?? 0.1).toBeLessThan(8);
      }
    }
  });

  test('lack a figure here and there, never as zero, each of the seven once', () => {
    const gaps = sites.flatMap((site) =>
      Object.entries(site).flatMap(([field, value]) => (value === null ? [field] : [])),
    );
    expect(gaps.sort()).toEqual([
      'capacity',
      'costPerHousehold',
      'kmToHealthStation',
      'kmToRoad',
      'kmToSchool',
      'kmToWater',
      'landHectares',
    ]);
  });
});
