import type { ReportedFigure } from '../area/ReportsFile.ts';
import type { World } from '../indicator/World.ts';
import type { Columns } from '../outcome/createColumns.ts';

/** What targets are held against. */
export interface ProgressFigures {
  readonly world: World;
  readonly columns: Columns;
  readonly reported: readonly ReportedFigure[];
}
