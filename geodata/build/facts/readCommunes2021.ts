import type { Commune2021Entry, PositionSureness } from '../../../src/domain/area/AreasFile.ts';
import { readKind } from './readKind.ts';
import { cellOf, numberOf, readCsv } from './readCsv.ts';
import { readRegion } from './readRegion.ts';

/** The 161 units of 2021 with their district and the unit of 2025 each went into, ordered by code. */
export function readCommunes2021(): readonly Commune2021Entry[] {
  return readCsv('communes-2021.csv')
    .map((row) => ({
      code: cellOf(row, 'code'),
      ...readKind(cellOf(row, 'name')),
      district: cellOf(row, 'district_code'),
      commune2025: cellOf(row, 'code_2025'),
      position: [numberOf(row, 'lon'), numberOf(row, 'lat')] as const,
      positionSureness: readSureness(cellOf(row, 'position')),
      region2021: readRegion(cellOf(row, 'region_2021_2025')),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readSureness(text: string): PositionSureness {
  if (text === 'geocoded' || text === 'estimated') return text;
  throw new Error(`"${text}" does not say how sure a position is`);
}
