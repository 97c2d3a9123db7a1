import type { AreaSets } from '../area/AreaSet.ts';
import type { OwnFigures } from '../indicator/World.ts';
import type { ValueColumn } from '../join/columnsFor.ts';
import type { JoinReport } from '../join/JoinReport.ts';
import type { SheetTable } from '../sheet/SheetTable.ts';

/** A joined sheet with all that its figures can be held against. */
export interface CheckedSheet {
  readonly table: SheetTable;
  readonly report: JoinReport;
  readonly columns: readonly ValueColumn[];
  readonly sets: AreaSets;
  /** Figures of earlier periods that are no sample. */
  readonly earlier: readonly OwnFigures[];
}
