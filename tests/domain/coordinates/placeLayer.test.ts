import type { Geometry } from 'geojson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOfAreas } from '../../../src/domain/coordinates/extentOfAreas.ts';
import type { Extent } from '../../../src/domain/coordinates/Extent.ts';
import { mapPositions } from '../../../src/domain/coordinates/mapPositions.ts';
import { placeLayer } from '../../../src/domain/coordinates/placeLayer.ts';
import { systemByCode } from '../../../src/domain/coordinates/systemByCode.ts';
import { transformer } from '../../../src/domain/coordinates/transformer.ts';
import type { DeclaredCoordinates, VectorLayer } from '../../../src/domain/layer/VectorLayer.ts';
import { realAreas } from '../area/realAreas.ts';

const extent = extentOfAreas(realAreas);
const nothing: DeclaredCoordinates = { kind: 'nothing' };
const format: DeclaredCoordinates = { kind: 'format' };
const epsg = (code: number): DeclaredCoordinates => ({ kind: 'epsg', code });

const point = (x: number, y: number): Geometry => ({ type: 'Point', coordinates: [x, y] });
function layer(
  declared: DeclaredCoordinates,
  shapes: readonly { readonly name?: string; readonly geometry: Geometry | null }[],
): VectorLayer {
  const features = shapes.map(({ name, geometry }, index) => ({
    number: index + 1,
    properties: name === undefined ? {} : { TenXa: name },
    geometry,
  }));
  return { fileName: 'ranh.shp', name: 'ranh', features, declared };
}

/** A layer as an office would write it in a system, northing first when swapped. */
function writtenIn(code: number, given: VectorLayer, swapped = false): VectorLayer {
  const system = systemByCode(code);
  if (system === undefined) throw new Error('no such system');
  const { fromWgs84 } = transformer(system);
  const features = given.features.map((feature) => ({
    ...feature,
    geometry:
      feature.geometry &&
      mapPositions(feature.geometry, (lon, lat) => {
        const [x, y] = fromWgs84(lon, lat);
        return swapped ? [y, x] : [x, y];
      }),
  }));
  return { ...given, features };
}

/** Small squares on the seats of the 56 communes. */
const communes = (declared: DeclaredCoordinates, named = true) =>
  layer(
    declared,
    realAreas.commune2025.areas.flatMap(({ name, position }) => {
      if (position === null) return [];
      const [x, y] = position;
      const ring = [
        [x, y],
        [x + 0.01, y],
        [x + 0.01, y + 0.01],
        [x, y],
      ];
      return [{ ...(named ? { name } : {}), geometry: { type: 'Polygon', coordinates: [ring] } as Geometry }];
    }),
  );
const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);
const firstPoint = (placed: VectorLayer | null) => {
  const geometry = placed?.features[0]?.geometry;
  return geometry?.type === 'Point' ? geometry.coordinates : null;
};

describe('a file that says what it is', () => {
  test('is placed so, and the system is told', () => {
    const { placed, question, problems } = placeLayer(
      layer(epsg(9210), [{ geometry: point(544913.4045, 2508769.4732) }]),
      extent,
    );
    expect(question).toBeNull();
    const [lon = NaN, lat = NaN] = firstPoint(placed) ?? [];
    expect(Math.hypot(lon - 106.189, lat - 22.6777)).toBeLessThan(1e-8);
    expect(problems).toMatchObject([
      { code: 'placed-as-declared', system: { vi: 'VN-2000, múi 3°, kinh tuyến trục 105°45′' } },
    ]);
    expect(placed?.declared).toEqual({ kind: 'epsg', code: 4326 });
  });

  test('degrees of VN-2000 are moved by the national shift, some 190 m', () => {
    const { placed } = placeLayer(
      layer(epsg(4756), [{ geometry: point(106.187096316, 22.678682545) }]),
      extent,
    );
    const [lon = NaN, lat = NaN] = firstPoint(placed) ?? [];
    expect(Math.hypot(lon - 106.189, lat - 22.6777)).toBeLessThan(1e-8);
  });

  test('degrees of a format that allows no others stay to the last digit', () => {
    const given = layer(format, [{ geometry: point(106.1234567, 22.7654321) }]);
    const { placed, problems } = placeLayer(given, extent);
    expect(firstPoint(placed)).toEqual([106.1234567, 22.7654321]);
    expect(problems.map(({ code }) => code)).toEqual(['placed-by-format']);
  });

  test('becomes a question where it misses the province and another zone fits', () => {
    const wrong = { ...writtenIn(9210, communes(nothing)), declared: epsg(9217) };
    const { placed, question, problems } = placeLayer(wrong, extent);
    expect(placed).toBeNull();
    expect(problems).toMatchObject([{ code: 'system-doubtful' }]);
    expect(question?.candidates[0]?.choice).toEqual({ system: 'EPSG:9210', swapped: false });
    expect(question?.candidates.find(({ declared }) => declared)?.choice.system).toBe('EPSG:9217');
  });

  test('the zone next door is told from the right one by the names of the shapes', () => {
    const wrong = { ...writtenIn(9210, communes(nothing)), declared: epsg(9211) };
    const { question } = placeLayer(wrong, extent);
    const [best] = question?.candidates ?? [];
    expect([question?.reason, best?.system.epsg]).toEqual(['system-doubtful', 9210]);
    expect(best?.kmFromNamed).toBeLessThan(2);
    expect(question?.candidates.find(({ declared }) => declared)?.kmFromNamed).toBeGreaterThan(24);
  });

  test('a .prj of metres over numbers in degrees is a question, with the degrees first', () => {
    const { question } = placeLayer({ ...communes(nothing), declared: epsg(3405) }, extent);
    expect([question?.reason, question?.candidates[0]?.system.epsg]).toEqual(['system-doubtful', 4326]);
  });

  test('two datums at once are a question about 190 m, the national one first', () => {
    const text =
      'PROJCS["VN2000_TM3_10545",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.75],PARAMETER["Scale_Factor",0.9999],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
    const given = { ...writtenIn(9210, communes(nothing)), declared: { kind: 'wkt', text } as const };
    const asked = placeLayer(given, extent);
    expect([asked.placed, asked.question?.reason]).toEqual([null, 'system-ambiguous']);
    const [first, second] = asked.question?.candidates ?? [];
    expect([first?.choice.system, second?.choice.system]).toEqual(['EPSG:9210', 'declared:wgs84']);
    const chosen = placeLayer(given, extent, second?.choice ?? null);
    expect(codes(chosen)).toEqual(['placed-as-chosen']);
  });

  test('HN-72 is refused by name', () => {
    const refused = placeLayer(layer(epsg(2044), [{ geometry: point(18622195, 2509379) }]), extent);
    expect([refused.placed, refused.question]).toEqual([null, null]);
    expect(refused.problems).toMatchObject([{ code: 'system-without-shift', written: 'HN-72 (EPSG:2044)' }]);
  });

  test('a system that is not known is a question', () => {
    const given = {
      ...writtenIn(9210, communes(nothing)),
      declared: { kind: 'wkt', text: 'LOCAL_CS["moi"]' } as const,
    };
    const { question, problems } = placeLayer(given, extent);
    expect(problems).toMatchObject([{ code: 'system-unknown' }]);
    expect(question?.candidates[0]?.system.epsg).toBe(9210);
  });
});

describe('a file that says nothing', () => {
  test.each([
    [9210, false, true],
    [9210, true, true],
    [9210, false, false],
    [9211, false, true],
    [9209, true, false],
    [3405, false, true],
    [3405, true, false],
    [3406, false, true],
    [3857, false, false],
  ])('is asked about: EPSG:%i, northing first: %s, with names: %s', (code, swapped, named) => {
    const given = writtenIn(code, communes(nothing, named), swapped);
    const { placed, question, problems } = placeLayer(given, extent);
    expect([placed, problems.map((problem) => problem.code)]).toEqual([null, ['coordinates-open']]);
    const [best] = question?.candidates ?? [];
    expect(best?.choice).toEqual({ system: `EPSG:${String(code)}`, swapped });
    expect(best?.share).toBe(1);
    const chosen = placeLayer(given, extent, best?.choice);
    const ring = chosen.placed?.features[0]?.geometry;
    const [seat = [NaN, NaN]] = realAreas.commune2025.areas.flatMap(({ position }) =>
      position ? [position] : [],
    );
    const [[[lon = NaN, lat = NaN] = []] = []] = ring?.type === 'Polygon' ? ring.coordinates : [];
    expect(Math.hypot(lon - seat[0], lat - seat[1])).toBeLessThan(1e-7);
    expect(codes(chosen)).toEqual(['placed-as-chosen']);
  });

  test('candidates come with a small picture of where they would lie', () => {
    const { question } = placeLayer(writtenIn(9210, communes(nothing)), extent);
    for (const { preview, bounds, share } of question?.candidates ?? []) {
      expect(preview.length).toBeGreaterThan(10);
      expect(share).toBeGreaterThan(0);
      expect(bounds.west).toBeLessThan(bounds.east);
    }
    expect(question?.candidates.length).toBeLessThanOrEqual(8);
  });

  test('one shape without a name: the zone of the province is offered before those that fit as well', () => {
    const given = writtenIn(
      9210,
      layer(nothing, [{ geometry: point(106.1, 22.7) }, { geometry: point(106.2, 22.8) }]),
    );
    const { question } = placeLayer(given, extent);
    expect(question?.candidates.slice(0, 3).map(({ system }) => system.epsg)).toEqual([9210, 9209, 9211]);
    const elsewhere = placeLayer(given, { ...extent, zone: 9211 });
    expect(elsewhere.question?.candidates[0]?.system.epsg).toBe(9211);
  });

  test('degrees are taken for WGS 84, and the remark says so', () => {
    const { placed, problems } = placeLayer(layer(nothing, [{ geometry: point(106.2, 22.7) }]), extent);
    expect(firstPoint(placed)).toEqual([106.2, 22.7]);
    expect(problems.map(({ code }) => code)).toEqual(['degrees-assumed']);
  });

  test('another province is another extent', () => {
    const bounds = { west: 108.4, south: 10.9, east: 109.2, north: 12.4 };
    const khanhHoa: Extent = { bounds, units: [], zone: 9217 };
    const given = writtenIn(
      9217,
      layer(nothing, [{ geometry: point(109.1, 12.2) }, { geometry: point(108.6, 11.9) }]),
    );
    expect(placeLayer(given, khanhHoa).question?.candidates[0]?.system.epsg).toBe(9217);
  });
});

describe('axes', () => {
  test('latitude first is a question with the swap offered first, not a refusal', () => {
    const given = layer(format, [{ geometry: point(22.7, 106.2) }, { geometry: point(22.8, 106.3) }]);
    const { placed, question, problems } = placeLayer(given, extent);
    expect(placed).toBeNull();
    expect(problems).toEqual([{ code: 'axes-swapped', file: 'ranh.shp', x: 22.7, y: 106.2 }]);
    expect(question?.candidates[0]?.choice).toEqual({ system: 'EPSG:4326', swapped: true });
    expect(firstPoint(placeLayer(given, extent, question?.candidates[0]?.choice).placed)).toEqual([
      106.2, 22.7,
    ]);
  });

  test('and so it is where the system is declared', () => {
    const given = { ...writtenIn(9210, communes(nothing), true), declared: epsg(9210) };
    const { question } = placeLayer(given, extent);
    expect([question?.reason, question?.candidates[0]?.choice]).toEqual([
      'axes-swapped',
      { system: 'EPSG:9210', swapped: true },
    ]);
  });
});

describe('what lies outside', () => {
  test('is placed and told, not dropped', () => {
    const given = layer(format, [
      { name: 'Cô Ba', geometry: point(106.2, 22.7) },
      { name: 'Hà Nội', geometry: point(105.85, 21.03) },
    ]);
    const { placed, problems } = placeLayer(given, extent);
    expect(placed?.features).toHaveLength(2);
    expect(problems).toContainEqual({
      code: 'outside-province',
      file: 'ranh.shp',
      shapes: 1,
      names: ['Hà Nội'],
    });
  });

  test('a layer of elsewhere, however it is read, is shown where it says', () => {
    const paris = layer(format, [{ name: 'Paris', geometry: point(2.35, 48.86) }]);
    expect(codes(placeLayer(paris, extent))).toEqual(['placed-by-format', 'outside-province']);
  });

  test('numbers that lie nowhere are refused', () => {
    const absurd = layer(nothing, [{ geometry: point(1e308, -1e308) }, { geometry: point(1e300, 1e301) }]);
    expect(placeLayer(absurd, extent)).toMatchObject({
      placed: null,
      question: null,
      problems: [{ code: 'coordinates-nowhere', x: 1e308 }],
    });
  });
});

describe('hostile coordinates', () => {
  test('one absurd position does not hide where the others lie', () => {
    const sound = writtenIn(9210, communes(nothing));
    const features = [...sound.features, { number: 99, properties: {}, geometry: point(1e308, NaN) }];
    const { question } = placeLayer({ ...sound, features }, extent);
    expect(question?.candidates[0]?.system.epsg).toBe(9210);
    const { placed } = placeLayer({ ...sound, features }, extent, question?.candidates[0]?.choice);
    expect(placed?.features.at(-1)?.geometry).toEqual({ type: 'Point', coordinates: [NaN, NaN] });
  });

  test('no layer throws, whatever stands in it', () => {
    const geometry = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.string(), coordinates: fc.anything() }),
      fc.record({ type: fc.constant('GeometryCollection'), geometries: fc.anything() }),
      fc.record({
        type: fc.constant('Polygon'),
        coordinates: fc.array(fc.array(fc.array(fc.double(), { maxLength: 3 }))),
      }),
    );
    const declared = fc.constantFrom<DeclaredCoordinates>(nothing, format, epsg(9210), epsg(1));
    fc.assert(
      fc.property(fc.array(geometry, { maxLength: 4 }), declared, (shapes, how) => {
        const given = layer(
          how,
          shapes.map((each) => ({ geometry: each as Geometry | null })),
        );
        const { placed, question, problems } = placeLayer(given, extent);
        expect(placed !== null || question !== null || problems.length > 0).toBe(true);
        for (const { choice } of question?.candidates ?? [])
          expect(placeLayer(given, extent, choice).placed).not.toBeNull();
      }),
    );
  });

  test('a million corners are placed in linear time', () => {
    const ring = Array.from({ length: 1_000_000 }, (_, index) => {
      const angle = (index / 1_000_000) * 2 * Math.PI;
      return [544913 + 9000 * Math.cos(angle), 2508769 + 9000 * Math.sin(angle)];
    });
    const given = layer(epsg(9210), [
      { geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] } },
    ]);
    const began = performance.now();
    const { placed } = placeLayer(given, extent);
    expect(placed).not.toBeNull();
    // A second on this machine; the bound only tells linear from quadratic, which would be hours.
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
