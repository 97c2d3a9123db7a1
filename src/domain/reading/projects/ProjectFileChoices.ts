import type { Decimal } from '../../sheet/SheetTable.ts';
import type { CostUnit } from '../sites/SiteChoices.ts';

/** What a column of a project table can say, in the order a planner reads them. */
export const projectFields = [
  'name',
  'code',
  'place',
  'parent',
  'thing',
  'amount',
  'cost',
  'programme',
  'year',
  'stages',
  'needs',
] as const;
export type ProjectField = (typeof projectFields)[number];

/** What the planner says of a project table; what is left out is as the file suggests. Columns by index. */
export interface ProjectFileChoices {
  /** `null`: no column. */
  readonly fields?: Readonly<Partial<Record<ProjectField, number | null>>>;
  /** Columns that say by how much a project changes something. */
  readonly measures?: readonly number[];
  readonly costUnit?: CostUnit;
  /** Of figures that can be read both ways (`1.250`). */
  readonly decimal?: Decimal;
}
