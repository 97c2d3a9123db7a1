import type { AreasFile } from '../../src/domain/area/AreasFile.ts';
import type { ReportedFigure, ReportsFile } from '../../src/domain/area/ReportsFile.ts';
import { cellOf, numberOf, readCsv } from './facts/readCsv.ts';
import { communeMatcher, districtCode } from './reports/communeMatcher.ts';
import { hazards } from './reports/hazards.ts';
import { resettlement } from './reports/resettlement.ts';
import { baselines, targets2025 } from './reports/resolution.ts';

/** The contents of `reports.json`. */
export function reports(areas: AreasFile): ReportsFile {
  const communeOf = communeMatcher(areas);
  return {
    hazards: hazards(communeOf),
    resettlement: resettlement(communeOf),
    baselines: baselines(),
    targets2025: targets2025(),
    figures: reportedFigures(areas),
  };
}

function reportedFigures(areas: AreasFile): readonly ReportedFigure[] {
  return readCsv('reported-figures.csv').map((row) => {
    const district = cellOf(row, 'district');
    return {
      area:
        district === 'Toàn tỉnh'
          ? (`province:${areas.province.code}` as const)
          : (`district:${districtCode(areas, district)}` as const),
      year: numberOf(row, 'year'),
      indicator: cellOf(row, 'indicator'),
      value: numberOf(row, 'value'),
      unit: cellOf(row, 'unit'),
      source: cellOf(row, 'source'),
    };
  });
}
