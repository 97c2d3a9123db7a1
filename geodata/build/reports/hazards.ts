import type { ReportedHazard } from '../../../src/domain/area/ReportsFile.ts';
import { cellOf, readCsv } from '../facts/readCsv.ts';

const kinds: readonly ReportedHazard['hazard'][] = ['landslide', 'landslide/rockfall', 'rockfall', 'flood'];

/** Landslides and floods reported at named places. */
export function hazards(
  communeOf: (district: string, commune: string) => string | null,
): readonly ReportedHazard[] {
  return readCsv('hazard-reports.csv').map((row) => {
    const [district, commune] = [cellOf(row, 'old_district'), cellOf(row, 'old_commune')];
    const hazard = kinds.find((kind) => kind === cellOf(row, 'hazard'));
    if (!hazard) throw new Error(`"${cellOf(row, 'hazard')}" is no known hazard`);
    return {
      event: cellOf(row, 'event'),
      date: cellOf(row, 'date'),
      hazard,
      place: cellOf(row, 'hamlet_or_place'),
      effect: { vi: cellOf(row, 'effect_vi'), en: cellOf(row, 'effect') },
      source: cellOf(row, 'source'),
      district,
      commune,
      commune2021: communeOf(district, commune),
    };
  });
}
