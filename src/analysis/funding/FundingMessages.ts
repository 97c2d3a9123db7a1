import type { Funding } from '../../domain/invest/Funding.ts';
import type { FundProblem } from '../../domain/invest/FundProblem.ts';
import type { FundStudy } from '../../domain/invest/FundStudy.ts';

/** A problem under a number by which its answers are known, and one kept to be compared with. */
export interface FundingRequest {
  readonly number: number;
  readonly problem: FundProblem;
  readonly pinned: FundProblem | null;
}

/** First the choice, then how far the study is (0..1), then the study; or the fault of ours that ended the work. */
export type FundingReply =
  | { readonly number: number; readonly funding: Funding; readonly pinned: Funding | null }
  | { readonly number: number; readonly share: number }
  | { readonly number: number; readonly study: FundStudy }
  | { readonly number: number; readonly failed: string };
