import { expect, test } from 'vitest';
import { areas } from '../../../geodata/build/areas.ts';
import { isMixed } from '../../../src/domain/area/isMixed.ts';

const real = { source: 'units.geojson', edition: null, licence: null };

test('the embedded boundaries are schematic throughout', () => {
  expect(isMixed(areas())).toBe(false);
});

test('real boundaries of one set beside schematic ones are drawn apart', () => {
  expect(isMixed({ boundaries: { ...areas().boundaries, commune2025: real } })).toBe(true);
  expect(isMixed({ boundaries: { province: real, commune2025: real } })).toBe(false);
});
