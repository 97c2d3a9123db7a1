import type { Commune2025Entry } from '../../../src/domain/area/AreasFile.ts';
import { readKind } from './readKind.ts';
import { cellOf, numberOf, readCsv } from './readCsv.ts';
import { readRegion } from './readRegion.ts';

/** The 56 units since 1 July 2025 with area, registered population and seat, ordered by code. */
export function readCommunes2025(): readonly (Commune2025Entry & { readonly population: number })[] {
  return readCsv('communes-2025.csv')
    .map((row) => ({
      code: cellOf(row, 'code'),
      ...readKind(cellOf(row, 'name')),
      areaKm2: numberOf(row, 'area_km2'),
      population: numberOf(row, 'population_registered'),
      seat: cellOf(row, 'seat'),
      position: [numberOf(row, 'seat_lon'), numberOf(row, 'seat_lat')] as const,
      region2026: readRegion(cellOf(row, 'region_2026_2030')),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
