import type { AreaKey, AreaSetId } from '../area/Area.ts';
import { fold } from '../area/fold.ts';
import type { JoinRecord } from './JoinReport.ts';

/** What a row says about which unit it is, levelled so that the next file of the same office asks the same. */
export interface MatchQuestion {
  /** Code and name as written, folded. */
  readonly written: string;
  /** Where the row says it lies, folded. */
  readonly parents: readonly string[];
}

/** The planner's answer to a row that names no unit, several, or two different ones. */
export interface MatchDecision extends MatchQuestion {
  readonly set: AreaSetId;
  /** `null`: this row is no unit, leave it out. */
  readonly area: AreaKey | null;
  /** Name of the file it was first decided for. */
  readonly from: string;
}

/** Blanks and numbers beside a name (order, counts) are no place. */
export function questionOf({ code, name, parents }: JoinRecord): MatchQuestion {
  const places = parents.map(fold).filter((place) => /[a-z]/.test(place));
  return { written: fold(`${code} ${name}`), parents: places };
}

/** One text for one question, to look answers up by. */
export function questionKey({ written, parents }: MatchQuestion): string {
  return [written, ...parents].join('|');
}
