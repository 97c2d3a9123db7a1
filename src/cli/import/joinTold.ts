import type { Area } from '../../domain/area/Area.ts';
import type { JoinReport } from '../../domain/join/JoinReport.ts';
import type { Language } from '../../i18n/Language.ts';
import { areaName } from '../../i18n/areaName.ts';

/** The join from both sides, every row of it: what matched and how, and what did not, with what comes near. */
export function joinTold(report: JoinReport, language: Language) {
  const unit = (area: Area) => ({ key: area.key, code: area.code, name: areaName(area, language) });
  return {
    set: report.set,
    sureness: report.setSureness,
    records: report.records,
    matched: report.matched.map(({ line, area, how, written }) => ({
      row: line,
      unit: unit(area),
      how,
      written,
    })),
    rowsWithoutUnit: report.rowsWithoutUnit.map(({ line, name, suggestions }) => ({
      row: line,
      name,
      suggestions: suggestions.map(({ area, distance }) => ({ unit: unit(area), distance })),
    })),
    ambiguous: report.ambiguous.map(({ line, name, candidates }) => {
      return { row: line, name, candidates: candidates.map(unit) };
    }),
    conflicts: report.conflicts.map(({ line, code, name, byCode, byName }) => {
      return { row: line, code, name, byCode: unit(byCode), byName: byName && unit(byName) };
    }),
    duplicates: report.duplicates.map(({ area, lines }) => ({ unit: unit(area), rows: lines })),
    headings: report.headings.map(({ line, area }) => ({ row: line, unit: unit(area) })),
    unitsWithoutRow: report.unitsWithoutRow.map(unit),
  };
}
