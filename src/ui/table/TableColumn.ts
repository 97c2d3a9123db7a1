import type { Column } from '../../domain/indicator/Cell.ts';
import type { Unit } from '../../domain/indicator/Indicator.ts';

/** One column of the table, with everything that sorting and printing it needs. */
export interface TableColumn {
  /** What the address calls it when the table is sorted by it. */
  readonly sort: string;
  readonly kind:
    | 'rank'
    | 'name'
    | 'parent'
    | 'value'
    | 'flag'
    | 'change'
    | 'difference'
    | 'cluster'
    | 'hazard'
    | 'funding'
    | 'score'
    | 'interval'
    | 'group'
    | 'in-top'
    | 'shift';
  readonly title: string;
  /** The indicator whose figures stand in it, where they can be edited, and the units where they were. */
  readonly figures?: { readonly indicator: string; readonly edited: readonly number[] };
  readonly unit: Unit | null;
  /** By unit; what the rows are sorted by. */
  readonly cells: Column;
  /** Bounds and thresholds that a printed number must not seem to cross. */
  readonly beside: readonly number[];
  readonly sample: boolean;
  /** It is what the map is painted by, so a swatch stands in each row. */
  readonly painted: boolean;
}
