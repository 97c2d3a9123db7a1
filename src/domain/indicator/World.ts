import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import type { Column } from './Cell.ts';
import type { FigureTable } from './FigureTable.ts';
import type { Indicator } from './Indicator.ts';

/** Figures the planner brought for one indicator, one set of areas and one year, in the set's order. */
export interface OwnFigures {
  readonly indicator: string;
  readonly set: AreaSetId;
  readonly year: number;
  readonly column: Column;
  /** Name of the file they came from: their source on every legend and profile. */
  readonly file: string;
}

/** Everything that is known: the areas, the embedded figures, and what the planner added. Never what was chosen. */
export interface World {
  readonly sets: AreaSets;
  readonly tables: readonly FigureTable[];
  readonly own: readonly OwnFigures[];
  /** Entries for measures the catalogue does not have, made when a sheet is accepted. */
  readonly ownIndicators: readonly Indicator[];
}
