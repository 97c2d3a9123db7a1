import type { AreaSetId } from '../area/Area.ts';
import type { Column } from './Cell.ts';
import type { Provenance, Words } from './Indicator.ts';

/** Base columns (counts, lengths, statuses) of one set of areas in one year, in the set's order. */
export interface FigureTable {
  readonly set: AreaSetId;
  /** `null`: not tied to a year (area, position). */
  readonly year: number | null;
  readonly columns: Readonly<Record<string, Column>>;
}

/** What an indicator says for a set of areas, and how it came there. */
export interface Figures {
  readonly column: Column;
  readonly provenance: Provenance;
  /** `measured`: as measured there; `summed`: formed from the parts; `own`: the planner's own file. */
  readonly how: 'measured' | 'summed' | 'own';
  /** Name of the planner's file when `how` is own. */
  readonly file?: string;
  /** Who made them, where the planner said so. */
  readonly source?: string;
  /** How own figures came to a set that their file does not speak of. */
  readonly carried?: Carrying;
  /** Units whose value the planner edited, ascending; absent where none was. */
  readonly edited?: readonly number[];
}

/** The rule by which own figures were carried to another set of areas. */
export type Carrying =
  | {
      /** The set their file is about. */
      readonly from: AreaSetId;
      /** `same-units`: only where a unit is the same land in both; everything else is `not-carried`. */
      readonly by: 'sum' | 'agreement' | 'same-units';
    }
  | { readonly from: AreaSetId; readonly by: 'ratio'; readonly denominator: Denominator };

/** What a rate was weighed by. */
export interface Denominator {
  readonly name: Words;
  readonly provenance: Provenance;
  /** That of the denominator's own figures. */
  readonly year: number;
}
