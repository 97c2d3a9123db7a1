import type { ResettlementProject } from '../../../src/domain/area/ReportsFile.ts';
import { cellOf, numberOf, readCsv, type FactRow } from '../facts/readCsv.ts';

/** Population-arrangement projects of 2024. */
export function resettlement(
  communeOf: (district: string, commune: string) => string | null,
): readonly ResettlementProject[] {
  return readCsv('resettlement-projects.csv').map((row) => {
    const [district, commune] = [cellOf(row, 'old_district'), cellOf(row, 'old_commune')];
    return {
      district,
      commune,
      commune2021: communeOf(district, commune),
      hamlets: cellOf(row, 'hamlets').split('; '),
      kind: cellOf(row, 'kind'),
      capitalBillionDong: numberOrNull(row, 'capital_bn_vnd'),
      households: numberOrNull(row, 'households'),
      status: { vi: cellOf(row, 'status_vi'), en: cellOf(row, 'status_at_2024_07') },
      source: cellOf(row, 'source'),
    };
  });
}

function numberOrNull(row: FactRow, column: string): number | null {
  return cellOf(row, column) === '' ? null : numberOf(row, column);
}
