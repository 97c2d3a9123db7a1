import type { ArrangedHamlet } from '../resettle/ArrangedHamlet.ts';
import type { JudgedSite } from '../resettle/judgeSite.ts';
import type { Match } from '../resettle/match/Match.ts';

/** Who should move first, by rank, and where to. */
export interface BriefMoving {
  readonly lines: readonly ArrangedHamlet[];
  readonly sites: readonly JudgedSite[];
  /** Pairs of hamlet and site with their reasons; `null` until matched, or without sites. */
  readonly match: Match | null;
}
