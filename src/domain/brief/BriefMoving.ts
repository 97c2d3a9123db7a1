import type { AreaKey } from '../area/Area.ts';
import type { CommuneNames } from '../area/communeNames.ts';
import type { ArrangementStatus } from '../resettle/ArrangementStatus.ts';
import type { ArrangedHamlet } from '../resettle/ArrangedHamlet.ts';
import type { JudgedSite } from '../resettle/judgeSite.ts';
import type { Match } from '../resettle/match/Match.ts';

/** Who should move first, by rank, and where to. */
export interface BriefMoving extends MovingGiven {
  /** By key of the hamlet. */
  readonly communes: ReadonlyMap<AreaKey, CommuneNames>;
}

/** What the page knows of it. */
export interface MovingGiven {
  readonly lines: readonly ArrangedHamlet[];
  readonly sites: readonly JudgedSite[];
  /** How far the moving of a hamlet has come, by its key, where somebody said so. */
  readonly statuses: ReadonlyMap<AreaKey, ArrangementStatus>;
  /** Pairs of hamlet and site with their reasons; `null` until matched, or without sites. */
  readonly match: Match | null;
}
