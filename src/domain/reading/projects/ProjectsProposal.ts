import type { CostUnit } from '../sites/SiteChoices.ts';
import type { JoinSummary } from '../Understanding.ts';
import type { ProjectField } from './ProjectFileChoices.ts';

/** How a project table is understood, small enough to be looked at and corrected. */
export interface ProjectsProposal {
  /** Every column of the file, in its order, with a cell that shows it. */
  readonly columns: readonly { readonly index: number; readonly header: string; readonly sample: string }[];
  /** The column of each field; `null` where none says it. */
  readonly fields: Readonly<Record<ProjectField, number | null>>;
  /** Columns that say by how much something changes. */
  readonly measures: readonly number[];
  /** `null` until it is known: costs are missing until then. */
  readonly costUnit: CostUnit | null;
  /** A cell that can be read both ways, where nothing in the file decides. */
  readonly either: string | null;
  readonly projects: number;
  readonly counts: {
    /** With a cost that is known. */
    readonly priced: number;
    /** In a unit that is known. */
    readonly placed: number;
    readonly programmes: number;
    /** That come after another one. */
    readonly waiting: number;
    readonly staged: number;
  };
  /** What is or would be paid in all, and between which costs, in million đồng; `null` where none is known. */
  readonly cost: { readonly sum: number; readonly least: number; readonly most: number } | null;
  /** What projects change, as goals will be called. */
  readonly goals: readonly string[];
  /** Places that are open, to be asked about. */
  readonly places: Pick<JoinSummary, 'set' | 'ambiguous' | 'conflicts' | 'rowsWithoutUnit'>;
}
