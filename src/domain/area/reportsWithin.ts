import type { Area } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';
import { partsOf } from './partsOf.ts';
import type { ReportedHazard, ReportsFile, ResettlementProject } from './ReportsFile.ts';

/** What was reported about a place. */
export interface PlaceReports {
  readonly hazards: readonly ReportedHazard[];
  readonly resettlement: readonly ResettlementProject[];
}

/**
 * The reports that name a former commune lying in an area (or holding it, for a hamlet: the reports name no
 * hamlet of the sample). A report that names only a district belongs to that district and the province.
 */
export function reportsWithin(reports: ReportsFile, sets: AreaSets, area: Area): PlaceReports {
  const own = area.within.commune2021;
  const communes = new Set(
    area.set === 'commune2021'
      ? [area.code]
      : own !== undefined
        ? [own.slice(own.indexOf(':') + 1)]
        : partsOf(sets, area.key, 'commune2021').map(({ code }) => code),
  );
  const isHere = ({ commune2021, district }: ReportedHazard | ResettlementProject) =>
    commune2021 === null
      ? area.set === 'province' || (area.set === 'district' && district.endsWith(area.name))
      : communes.has(commune2021);
  return { hazards: reports.hazards.filter(isHere), resettlement: reports.resettlement.filter(isHere) };
}
