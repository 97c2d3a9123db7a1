import { expect, test } from 'vitest';
import { coordinateSystems } from '../../../src/domain/coordinates/coordinateSystems.ts';
import { extentOfAreas } from '../../../src/domain/coordinates/extentOfAreas.ts';
import { zoneOfProvince } from '../../../src/domain/coordinates/zoneOfProvince.ts';
import { realAreas } from '../area/realAreas.ts';

test.each([
  ['Cao Bằng', 9210],
  ['tỉnh Cao Bằng', 9210],
  ['Thành phố Hồ Chí Minh', 9210],
  ['Hoà Bình', 9211],
  ['Đắk Lắk', 9218],
  ['TP. Đà Nẵng', 5899],
  ['Atlantis', null],
  ['', null],
])('%s measures its land in zone %s', (name, zone) => {
  expect(zoneOfProvince(name)).toBe(zone);
});

test('every published system has its own code and names', () => {
  const unique = (texts: readonly unknown[]) => new Set(texts).size;
  expect(unique(coordinateSystems.map(({ epsg }) => epsg))).toBe(coordinateSystems.length);
  expect(unique(coordinateSystems.map(({ name }) => name.vi))).toBe(coordinateSystems.length);
  expect(unique(coordinateSystems.map(({ name }) => name.en))).toBe(coordinateSystems.length);
  expect(unique(coordinateSystems.map(({ proj4 }) => proj4))).toBe(coordinateSystems.length);
});

test('the extent of the province holds its seats and knows its zone', () => {
  const { bounds, units, zone } = extentOfAreas(realAreas);
  expect(zone).toBe(9210);
  // Published: 22°21′ to 23°07′ N, 105°16′ to 106°50′ E.
  expect(bounds.west).toBeLessThan(105.28);
  expect(bounds.east).toBeGreaterThan(106.83);
  expect(bounds.south).toBeLessThan(22.36);
  expect(bounds.north).toBeGreaterThan(23.11);
  expect(units.length).toBeGreaterThan(200);
});

test('without any seat the extent is the whole earth', () => {
  const bare = {
    ...realAreas.commune2025,
    areas: realAreas.commune2025.areas.map((area) => ({ ...area, position: null })),
  };
  const { bounds, units } = extentOfAreas({ ...realAreas, commune2025: bare, commune2021: bare });
  expect([bounds, units]).toEqual([{ west: -180, south: -90, east: 180, north: 90 }, []]);
});
