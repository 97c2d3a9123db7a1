import type { Match } from '../../domain/resettle/match/Match.ts';
import type { MatchProblem } from '../../domain/resettle/match/MatchProblem.ts';

/** A problem under a number by which its answer is known. */
export interface MatchingRequest {
  readonly number: number;
  readonly problem: MatchProblem;
}

/** A match, with the one there would be if no community were kept together, where one is; or the fault of ours that ended the work. */
export type MatchingReply =
  | { readonly number: number; readonly match: Match; readonly apart: Match | null }
  | { readonly number: number; readonly failed: string };
