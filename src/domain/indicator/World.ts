import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import type { HazardOfHamlets } from '../hazard/HazardOfHamlets.ts';
import type { ProjectsTogether } from '../invest/project/projectsTogether.ts';
import type { Column } from './Cell.ts';
import type { FigureTable } from './FigureTable.ts';
import type { Indicator, OwnProvenance } from './Indicator.ts';
import type { ValueEdit } from './ValueEdit.ts';

/**
 * What lets a rate of the planner's own be carried to larger units: its numerator and denominator from the same
 * sheet, or a count that is known for the same units and stands in for its denominator.
 */
export type RateParts =
  | {
      readonly kind: 'columns';
      readonly numerator: Column;
      readonly denominator: Column;
      /** Headers, so that the page can say what was divided by what. */
      readonly names: { readonly numerator: string; readonly denominator: string };
    }
  | { readonly kind: 'indicator'; readonly id: string };

/** Figures the planner brought for one indicator, one set of areas and one year, in the set's order. */
export interface OwnFigures {
  readonly indicator: string;
  readonly set: AreaSetId;
  readonly year: number;
  readonly column: Column;
  /** Name of the file they came from: their source on every legend and profile. */
  readonly file: string;
  /** What the planner says they are; `own` where nothing was said. */
  readonly provenance?: OwnProvenance | 'derived';
  /** Who made them, in the planner's words, where told. */
  readonly source?: string;
  readonly carriedBy?: RateParts;
}

/** Everything that is known: the areas, the embedded figures, and what the planner added. Never what was chosen. */
export interface World {
  /** What the hazard layers in use say of the hamlets; left out until somebody asked. */
  readonly hazard?: HazardOfHamlets;
  /** Projects of the planner's own that money could go to; left out where there are none. */
  readonly projects?: ProjectsTogether;
  readonly sets: AreaSets;
  readonly tables: readonly FigureTable[];
  readonly own: readonly OwnFigures[];
  /** Entries for measures the catalogue does not have, made when a sheet is accepted. */
  readonly ownIndicators: readonly Indicator[];
  /** Single values the planner wrote in place of others; at most one for each unit, indicator and year. */
  readonly edits: readonly ValueEdit[];
}
