import { existsSync, readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { extentOfAreas } from '../../../src/domain/coordinates/extentOfAreas.ts';
import { placeLayer } from '../../../src/domain/coordinates/placeLayer.ts';
import { checkCoverage, type UnitShape } from '../../../src/domain/geometry/checkCoverage.ts';
import { polygonsArea } from '../../../src/domain/geometry/polygonsArea.ts';
import { joinBoundaries } from '../../../src/domain/join/joinBoundaries.ts';
import { readBoundaries } from '../../../src/domain/join/readBoundaries.ts';
import { layerOfGeojson } from '../../../src/domain/layer/layerOfGeojson.ts';
import { realAreas } from '../area/realAreas.ts';
import { box, boxArea } from './shapes.ts';

const south = 22.5;
/** Units as large as communes: 0.1°, some 114 km². */
const side = 0.1;

const unit = (name: string, ...rings: Position[][]): UnitShape => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates: rings },
});
const areaOf = ({ geometry }: UnitShape) =>
  polygonsArea(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
const check = (...units: (UnitShape | null)[]) => checkCoverage('ranh.shp', units);
const whole = (units: readonly (UnitShape | null)[]) =>
  units.reduce((sum, each) => sum + (each === null ? 0 : areaOf(each)), 0);

describe('units that tile', () => {
  test('come back as the same objects, without a word', () => {
    const units = [unit('A', box(106, south, side)), null, unit('B', box(106.1, south, side))];
    const { features, problems } = check(...units);
    expect(problems).toEqual([]);
    features.forEach((feature, index) => expect(feature).toBe(units[index]));
  });

  test('so does a unit in the hole of another one', () => {
    const inner = box(106.04, south + 0.04, 0.02);
    const { problems } = check(unit('A', box(106, south, side), inner.toReversed()), unit('B', inner));
    expect(problems).toEqual([]);
  });

  test('and what only differs by the rounding of a file', () => {
    // 5 mm by 1.1 km: 6 m².
    const { problems } = check(unit('A', box(106, south, 0.01)), unit('B', box(106.01 - 5e-8, south, 0.01)));
    expect(problems).toEqual([]);
  });
});

describe('overlaps', () => {
  test('a sliver along the border goes to the smaller unit, and the land is told', () => {
    // 0.00005° (5 m) by 0.1°: 0.05 % of the larger unit.
    const [larger, smaller] = [
      unit('Lớn', box(106, south, side + 0.00005, side)),
      unit('Nhỏ', box(106.1, south, side)),
    ];
    const strip = boxArea(south, 0.00005, side);
    const { features, problems } = check(larger, smaller);
    expect(problems).toMatchObject([{ code: 'overlap-mended', file: 'ranh.shp', name: 'Nhỏ', other: 'Lớn' }]);
    const [problem] = problems;
    expect(problem?.code === 'overlap-mended' && problem.area / strip).toBeCloseTo(1, 3);
    expect(features[1]).toBe(smaller);
    expect(features[0] && areaOf(features[0]) / (areaOf(larger) - strip)).toBeCloseTo(1, 8);
    expect(check(...features).problems).toEqual([]);
  });

  test('a wide one is told with its area and stays', () => {
    const units = [unit('A', box(106, south, side + 0.01, side)), unit('B', box(106.1, south, side))];
    const { features, problems } = check(...units);
    expect(problems).toMatchObject([{ code: 'overlap-open', name: 'B', other: 'A' }]);
    const [problem] = problems;
    expect(problem?.code === 'overlap-open' && problem.area / boxArea(south, 0.01, side)).toBeCloseTo(1, 6);
    expect(features).toEqual(units);
  });

  test('so is a narrow one that is much of a small unit', () => {
    // 5 m of a unit 100 m wide are a twentieth of it.
    const units = [unit('A', box(106, south, side)), unit('B', box(106.09995, south, 0.001, side))];
    expect(check(...units).problems).toMatchObject([{ code: 'overlap-open' }]);
  });

  test('a border that two units share is still one where one of them was mended', () => {
    const third = 1 / 3;
    const shared: Position = [106 + third / 10, south + third];
    const a = unit('A', [[105.9, south], [106.00005, south], shared, [105.9, south + third], [105.9, south]]);
    const b = unit('B', [[106, south], [106.1, south], [106.1, south + third], shared, [106, south]]);
    const { features, problems } = check(a, b);
    expect(problems).toMatchObject([{ code: 'overlap-mended' }]);
    const corners = (feature: UnitShape | null | undefined) =>
      feature?.geometry.type === 'Polygon' ? feature.geometry.coordinates.flat().map(String) : [];
    expect(corners(features[0])).toContain(String(shared));
    expect(corners(features[1])).toContain(String(shared));
  });

  test('files in which everything lies on everything are given up', () => {
    const units = Array.from({ length: 40 }, (_, index) => unit(String(index), box(106, south, side)));
    const { features, problems } = check(...units);
    expect(problems.at(-1)).toEqual({ code: 'coverage-given-up', file: 'ranh.shp', findings: 200 });
    expect(features).toEqual(units);
  });
});

describe('gaps', () => {
  /** Four units around a rectangle in the middle. */
  const around = (width: number, height: number) => {
    const [x, y] = [106.1, south + 0.1];
    const [right, top] = [x + width, y + height];
    return [
      unit('Tây', [
        [106, south],
        [x, south],
        [x, y],
        [x, top],
        [x, 22.8],
        [106, 22.8],
        [106, south],
      ]),
      unit('Nam', [
        [x, south],
        [106.4, south],
        [106.4, y],
        [right, y],
        [x, y],
        [x, south],
      ]),
      unit('Đông', [
        [right, y],
        [106.4, y],
        [106.4, 22.8],
        [right, 22.8],
        [right, top],
        [right, y],
      ]),
      unit('Bắc', [
        [x, top],
        [right, top],
        [right, 22.8],
        [x, 22.8],
        [x, top],
      ]),
    ];
  };

  test('a sliver is filled into a unit beside it', () => {
    // 5 m by 11 km.
    const units = around(0.00005, 0.1);
    const gap = boxArea(south + 0.1, 0.00005, 0.1);
    const { features, problems } = check(...units);
    expect(problems).toMatchObject([{ code: 'gap-mended' }]);
    const [problem] = problems;
    expect(problem?.code === 'gap-mended' && problem.area / gap).toBeCloseTo(1, 3);
    expect((whole(features) - whole(units)) / gap).toBeCloseTo(1, 3);
    expect(check(...features).problems).toEqual([]);
  });

  test('land that belongs to nobody is told with its neighbours, and stays', () => {
    const units = around(0.1, 0.1);
    const { features, problems } = check(...units);
    const [problem] = problems;
    if (problem?.code !== 'gap-open') throw new Error('not told');
    expect([...problem.names].sort()).toEqual(['Bắc', 'Nam', 'Tây', 'Đông']);
    expect(problem.area / boxArea(south + 0.1, 0.1)).toBeCloseTo(1, 6);
    expect(features).toEqual(units);
  });

  test('a missing unit with another one inside is a gap less that one', () => {
    const island = unit('Đảo', box(106.13, south + 0.13, 0.02));
    const { problems } = check(...around(0.1, 0.1), island);
    const [problem] = problems;
    if (problem?.code !== 'gap-open') throw new Error('not told');
    const land = boxArea(south + 0.1, 0.1) - boxArea(south + 0.13, 0.02);
    expect(problem.area / land).toBeCloseTo(1, 6);
  });
});

test('nothing to check is nothing found', () => {
  expect(check()).toEqual({ features: [], problems: [] });
  expect(check(null, null)).toEqual({ features: [null, null], problems: [] });
});

const real = new URL('../../../../shared/real/cao-bang-communes-2025.geojson', import.meta.url);

test.skipIf(!existsSync(real))(
  'the real borders of the 56 communes: four slivers, no gap, no false alarm (where the file is present)',
  () => {
    const document: unknown = JSON.parse(readFileSync(real, 'utf8'));
    const layer = layerOfGeojson(document, 'ranh.geojson');
    if (layer === null) throw new Error('no feature');
    const { placed, problems: placing } = placeLayer(layer, extentOfAreas(realAreas));
    expect(placing).toEqual([{ code: 'placed-by-format', file: 'ranh.geojson' }]);
    const read = placed && readBoundaries(placed);
    // The source winds its outlines clockwise and repeats 1,995 corners.
    expect(read?.problems).toEqual([
      { code: 'outlines-tidied', file: 'ranh.geojson', shapes: 56, corners: 1995 },
    ]);
    if (read?.layer == null) throw new Error('refused');
    const { features: units } = joinBoundaries(read.layer, realAreas);
    const { features, problems } = checkCoverage('ranh.geojson', units);
    // The four pairs above 10 m² that GEOS finds (shapely 2.1: 500, 4,713, 1,668 and 286 m², on a plane).
    expect(
      problems.map(
        (each) => each.code === 'overlap-mended' && [each.name, each.other, Math.round(each.area)],
      ),
    ).toEqual([
      ['Sơn Lộ', 'Hưng Đạo', 501],
      ['Trà Lĩnh', 'Quang Trung', 4722],
      ['Đoài Dương', 'Trùng Khánh', 1672],
      ['Đoài Dương', 'Đàm Thuỷ', 287],
    ]);
    expect(whole(features) / whole(units)).toBeCloseTo(1, 5);
    expect(checkCoverage('ranh.geojson', features).problems).toEqual([]);
  },
  30_000,
);
