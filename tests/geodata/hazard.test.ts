import { area, length, polygonToLine } from '@turf/turf';
import { ClipType, FillRule, type Paths64 } from 'clipper2-ts';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { TopologyFile } from '../../geodata/build/boundaries/TopologyFile.ts';
import { communeShapes } from '../../geodata/build/hazard/communeShapes.ts';
import { hazard } from '../../geodata/build/hazard/hazard.ts';
import { reportedCommunes } from '../../geodata/build/hazard/reportedCommunes.ts';
import { hazardLayersOf } from '../../src/data/hazardLayersOf.ts';
import type { AreasFile } from '../../src/domain/area/AreasFile.ts';
import type { ReportsFile } from '../../src/domain/area/ReportsFile.ts';
import { clip } from '../../src/domain/geometry/clip.ts';
import { Grid } from '../../src/domain/geometry/Grid.ts';
import { polygonsArea } from '../../src/domain/geometry/polygonsArea.ts';
import { repairPolygons } from '../../src/domain/geometry/repairPolygons.ts';
import { hazardClasses } from '../../src/domain/hazard/HazardClass.ts';
import type { HazardFile } from '../../src/domain/hazard/HazardFile.ts';
import { ringsOf } from '../../src/domain/space/ringsOf.ts';
import { gzippedBytes, readBuilt } from './readBuilt.ts';
import { shapesOf } from './shapesOf.ts';

const areas = readBuilt<AreasFile>('areas.json');
const reports = readBuilt<ReportsFile>('reports.json');
const communesTopology = readBuilt<TopologyFile>('communes.topo.json');
const file = readBuilt<HazardFile>('hazard.topo.json');
const layers = hazardLayersOf(file);
const hamlets = shapesOf(readBuilt<TopologyFile>('hamlets.topo.json'), 'hamlet');
const [province] = shapesOf(communesTopology, 'province');
if (!province) throw new Error('no province');

type Area = Polygon | MultiPolygon;
const grid = new Grid([105, 22]);
const pathsOf = (shapes: readonly Area[]): Paths64 =>
  shapes.flatMap((shape) => ringsOf(shape).map((ring) => grid.path(ring)));
const coverageOf = ({ coverage }: (typeof layers)[number]) => (typeof coverage === 'string' ? [] : coverage);

/** Square metres of what is left of some areas by an operation with others. */
function left(operation: ClipType, one: readonly Area[], others: readonly Area[] = []): number {
  return polygonsArea(
    grid.polygons(clip(operation, FillRule.EvenOdd, pathsOf(one), others.length > 0 ? pathsOf(others) : [])),
  );
}

test('the same communes and reports give the same bytes', () => {
  const built = hazard(areas, reports, communesTopology);
  expect(JSON.stringify(built)).toBe(JSON.stringify(file));
}, 120_000);

describe('the sample layers', () => {
  test('are three, and say of themselves that they are a sample', () => {
    expect(layers.map(({ id, kind }) => [id, kind])).toEqual([
      ['sample-landslide', 'landslide'],
      ['sample-flash-flood', 'flash-flood'],
      ['sample-river-flood', 'river-flood'],
    ]);
    for (const { sample, name, source } of layers) {
      expect(sample).toBe(true);
      for (const words of [name, source]) {
        expect(words.vi).toMatch(/mẫu/);
        expect(words.en).toMatch(/sample/);
      }
    }
  });

  test('have some hundred zones of a few dozen corners each', () => {
    const zones = layers.flatMap((layer) => layer.zones);
    expect(zones.length).toBeGreaterThan(150);
    expect(zones.length).toBeLessThan(450);
    const corners = zones.reduce((sum, { geometry }) => sum + ringsOf(geometry).flat().length, 0);
    expect(corners / zones.length).toBeGreaterThan(30);
    expect(corners / zones.length).toBeLessThan(120);
  });

  test('lie on whole steps of five decimals', () => {
    expect(file.transform?.scale).toEqual([0.00001, 0.00001]);
    expect(file.arcs.flat(2).every(Number.isInteger)).toBe(true);
  });

  test('come in 100 kB, gzip', () => {
    expect(gzippedBytes('hazard.topo.json')).toBeLessThan(100_000);
  });
});

describe.each(layers)('$id', (layer) => {
  const zones = layer.zones.map(({ geometry }) => geometry);
  const coverage = coverageOf(layer);

  test('has all four classes', () => {
    for (const one of hazardClasses)
      expect(layer.zones.filter((zone) => zone.hazard === one).length, one).toBeGreaterThan(5);
  });

  test('has sound shapes: closed, uncrossed, without spikes, wound as RFC 7946 wants', () => {
    for (const shape of [...zones, ...coverage]) {
      const repaired = repairPolygons(shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates);
      expect(repaired).toMatchObject({
        closed: false,
        repeats: 0,
        spikes: 0,
        dropped: 0,
        turned: false,
        crossing: null,
      });
    }
  });

  test('looked at more than half of the land and not at all of it', () => {
    const share = coverage.reduce((sum, one) => sum + area(one), 0) / area(province.shape);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.8);
  });

  test('lies inside what was looked at, and that inside the province', () => {
    // Points where a zone was cut lie on whole steps, up to half a metre beside a border.
    const edge = coverage.reduce((sum, one) => sum + length(polygonToLine(one), { units: 'meters' }), 0);
    expect(left(ClipType.Difference, zones, coverage)).toBeLessThan(0.05 * edge);
    expect(left(ClipType.Difference, coverage, [province.shape])).toBeLessThan(1);
  });

  test('has no zone on another', () => {
    const apart = zones.reduce((sum, zone) => sum + left(ClipType.Union, [zone]), 0);
    const paths = zones.flatMap((zone) =>
      grid
        .polygons(clip(ClipType.Union, FillRule.EvenOdd, pathsOf([zone])))
        .flatMap((rings) => rings.map((ring) => grid.path(ring))),
    );
    const together = polygonsArea(grid.polygons(clip(ClipType.Union, FillRule.NonZero, paths)));
    expect(Math.abs(apart - together) / apart).toBeLessThan(1e-5);
  });

  test('has drawn-out shapes, no discs', () => {
    // 4π area / perimeter²: 1 for a disc, 0.79 for a square.
    const roundness = zones.map((zone) => {
      const around = length(polygonToLine(zone), { units: 'meters' });
      return (4 * Math.PI * area(zone)) / around ** 2;
    });
    expect(roundness.reduce((sum, one) => sum + one, 0) / roundness.length).toBeLessThan(0.5);
  });
});

describe('what the sample lets one see', () => {
  const coverages = layers.map((layer) => pathsOf(coverageOf(layer)));
  const dangerous = layers.map(({ zones }) =>
    pathsOf(zones.filter(({ hazard }) => /high/.test(hazard)).map(({ geometry }) => geometry)),
  );
  const shareIn = (shape: Area, paths: Paths64) =>
    polygonsArea(grid.polygons(clip(ClipType.Intersection, FillRule.EvenOdd, pathsOf([shape]), paths))) /
    left(ClipType.Union, [shape]);
  const seen = hamlets.map(({ shape }) => ({
    mapped: coverages.map((paths) => shareIn(shape, paths) > 0.5),
    high: Math.max(...dangerous.map((paths) => shareIn(shape, paths))),
  }));

  test('hamlets that no layer looked at, and hamlets that all did', () => {
    expect(seen.filter(({ mapped }) => !mapped.includes(true)).length).toBeGreaterThan(100);
    expect(seen.filter(({ mapped }) => !mapped.includes(false)).length).toBeGreaterThan(300);
  });

  test('a tenth or more of the land in high or very high zones in 15 to 25 % of the mapped hamlets', () => {
    const mapped = seen.filter((hamlet) => hamlet.mapped.includes(true));
    const share = mapped.filter(({ high }) => high >= 0.1).length / mapped.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.25);
  });

  test('more landslide classes where slides were reported than elsewhere', () => {
    const { shapes } = communeShapes(communesTopology);
    const [slides] = layers;
    const reported = reportedCommunes(areas.communes2021, reports.hazards, 'slides');
    expect(reported.length).toBeGreaterThan(7);
    if (!slides) throw new Error('no layer');
    const coverage = pathsOf(coverageOf(slides));
    const zones = pathsOf(slides.zones.map(({ geometry }) => geometry));
    const shares = reported.map(({ code, name }) => {
      const shape = shapes.get(code);
      if (!shape) throw new Error(name);
      expect(shareIn(shape, coverage), name).toBeCloseTo(1, 4);
      return shareIn(shape, zones);
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const everywhere =
      slides.zones.reduce((sum, zone) => sum + area(zone.geometry), 0) /
      coverageOf(slides).reduce((sum, one) => sum + area(one), 0);
    expect(mean).toBeGreaterThan(1.3 * everywhere);
  });
});
