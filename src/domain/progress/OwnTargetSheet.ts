import type { OwnTarget } from './OwnTarget.ts';

export const ownTargetColumns = [
  'name',
  'indicator',
  'scope',
  'comparison',
  'value',
  'year',
  'source',
] as const;
export type OwnTargetColumn = (typeof ownTargetColumns)[number];

/**
 * What keeps a row from being taken.
 * - `columns-missing`: no line names the columns that are needed; `text` is empty.
 * - `name`, `indicator`, `scope`, `comparison`, `value`, `year`, `source`: the cell says nothing that can be used.
 * - `value-unclear`: 0.8 for a share without a percent sign may be 0,8 % or 80 %.
 * - `too-many`: the plan holds no more.
 */
export interface OwnTargetProblem {
  /** As a spreadsheet counts its rows. */
  readonly line: number;
  readonly code: OwnTargetColumn | 'columns-missing' | 'value-unclear' | 'too-many';
  /** What stands in the cell. */
  readonly text: string;
}

/** A table of targets as it was understood: rows that can be taken, and every other one with its reason. */
export interface OwnTargetSheet {
  readonly targets: readonly Omit<OwnTarget, 'id'>[];
  readonly problems: readonly OwnTargetProblem[];
}
