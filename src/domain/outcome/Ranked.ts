import type { AreaSetId } from '../area/Area.ts';
import type { Plan } from '../plan.ts';
import type { Columns } from './createColumns.ts';
import type { IndexOf } from './createIndex.ts';
import type { ScoreTable } from './Outcome.ts';

/** A ranking and everything it stands on. */
export interface Ranked {
  readonly set: AreaSetId;
  readonly plan: Plan;
  readonly columns: Columns;
  readonly indexOf: IndexOf;
  readonly scores: ScoreTable | null;
  /** Who is ranked, where that is not everybody: a text that is another one for others. */
  readonly among: string;
}
