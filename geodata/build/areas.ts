import type { AreasFile } from '../../src/domain/area/AreasFile.ts';
import { readCommunes2021 } from './facts/readCommunes2021.ts';
import { readCommunes2025 } from './facts/readCommunes2025.ts';
import { readCsv, cellOf } from './facts/readCsv.ts';
import { readKind } from './facts/readKind.ts';
import { provincialSeat } from './provincialSeat.ts';
import { sampleYears } from './sample/sampleYears.ts';

/** The contents of `areas.json`. */
export function areas(): AreasFile {
  const districts = new Map(
    readCsv('communes-2021.csv').map((row) => [cellOf(row, 'district_code'), cellOf(row, 'district')]),
  );
  return {
    province: { code: '04', name: 'Cao Bằng', kind: 'tỉnh', position: provincialSeat() },
    districts: [...districts]
      .map(([code, fullName]) => ({ code, ...readKind(fullName) }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    communes2021: readCommunes2021(),
    communes2025: readCommunes2025(),
    boundaries: {
      province: 'schematic',
      district: 'schematic',
      commune2021: 'schematic',
      commune2025: 'schematic',
      hamlet: 'schematic',
    },
    sampleYears,
    figuresFrom: null,
  };
}
