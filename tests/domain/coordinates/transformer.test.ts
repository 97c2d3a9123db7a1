import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coordinateSystems } from '../../../src/domain/coordinates/coordinateSystems.ts';
import { systemByCode } from '../../../src/domain/coordinates/systemByCode.ts';
import { transformer } from '../../../src/domain/coordinates/transformer.ts';
import { places, projReferences } from './projReferences.ts';

const system = (code: number) => {
  const known = systemByCode(code);
  if (known === undefined) throw new Error(`no system ${String(code)}`);
  return known;
};
/** Metres in one degree, near enough to judge a tenth of a metre. */
const metres = 111_320;

test.each(projReferences)(
  'EPSG:%i agrees with PROJ at ten places, both ways, to a centimetre',
  (code, expected) => {
    const known = system(code);
    const { toWgs84, fromWgs84 } = transformer(known);
    const scale = known.unit === 'degree' ? metres : 1;
    expect(expected).toHaveLength(places.length);
    places.forEach(([latitude, longitude], index) => {
      const [x, y] = expected[index] ?? [NaN, NaN];
      const [east, north] = fromWgs84(longitude, latitude);
      expect(Math.hypot(east - x, north - y) * scale).toBeLessThan(0.01);
      const [lon, lat] = toWgs84(x, y);
      expect(Math.hypot(lon - longitude, lat - latitude) * metres).toBeLessThan(0.01);
    });
  },
);

test('the reference of the toolchain: 22.6777 N 106.189 E in the zone of Cao Bằng', () => {
  const [x, y] = transformer(system(9210)).fromWgs84(106.189, 22.6777);
  expect(Math.hypot(x - 544913.404, y - 2508769.473)).toBeLessThan(0.001);
});

test('every system comes back to the place it went to, within Vietnam', () => {
  const place = fc.tuple(
    fc.double({ min: 102, max: 110, noNaN: true }),
    fc.double({ min: 8, max: 23.5, noNaN: true }),
  );
  fc.assert(
    fc.property(place, fc.constantFrom(...coordinateSystems), ([lon, lat], each) => {
      const { toWgs84, fromWgs84 } = transformer(each);
      const [x, y] = fromWgs84(lon, lat);
      const [backLon, backLat] = toWgs84(x, y);
      expect(Math.hypot(backLon - lon, backLat - lat) * metres).toBeLessThan(0.01);
    }),
  );
});

test('no number throws, and what lies nowhere is no number', () => {
  for (const each of coordinateSystems) {
    const { toWgs84 } = transformer(each);
    for (const [x, y] of [
      [NaN, 0],
      [1e308, -1e308],
      [Infinity, 5],
    ] as const)
      expect(toWgs84(x, y).every(Number.isNaN), `${each.id} ${String(x)}`).toBe(true);
  }
  fc.assert(
    fc.property(fc.double(), fc.double(), fc.constantFrom(...coordinateSystems), (x, y, each) => {
      const [lon, lat] = transformer(each).toWgs84(x, y);
      expect(Number.isNaN(lon) || (Math.abs(lon) <= 180 && Math.abs(lat) <= 90)).toBe(true);
    }),
  );
});
