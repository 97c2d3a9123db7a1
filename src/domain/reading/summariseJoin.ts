import type { AreaSets } from '../area/AreaSet.ts';
import type { JoinReport } from '../join/JoinReport.ts';
import type { JoinSummary } from './Understanding.ts';

/** More open names than this are a wrong column, not a list of questions. */
export const mostAsked = 60;

/**
 * A join report as the page needs it.
 *
 * @param named the file's own words for the columns that named the units
 */
export function summariseJoin(
  report: JoinReport,
  sets: AreaSets,
  named: Pick<JoinSummary, 'code' | 'name'>,
): JoinSummary {
  const near = report.matched.filter(({ how }) => how === 'near');
  return {
    set: report.set,
    setSureness: report.setSureness,
    records: report.records,
    units: sets[report.set].areas.length,
    ...named,
    counts: {
      matched: report.matched.length,
      near: near.length,
      rowsWithoutUnit: report.rowsWithoutUnit.length,
      ambiguous: report.ambiguous.length,
      conflicts: report.conflicts.length,
      duplicates: report.duplicates.length,
      headings: report.headings.length,
      unitsWithoutRow: report.unitsWithoutRow.length,
    },
    unitsWithoutRow: report.unitsWithoutRow.slice(0, mostAsked),
    ambiguous: report.ambiguous.slice(0, mostAsked),
    conflicts: report.conflicts.slice(0, mostAsked),
    rowsWithoutUnit: report.rowsWithoutUnit.slice(0, mostAsked),
  };
}
