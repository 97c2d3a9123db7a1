import type { AreaKey } from '../area/Area.ts';
import type { Community } from './Community.ts';

/** A hamlet that must go to a site. */
export interface LockedPair {
  readonly hamlet: AreaKey;
  readonly site: string;
}

/**
 * What the planner decides about who moves first, and where to. Decision 590/QĐ-TTg of 2022 says who is entitled and sets no order, so the order is the
 * province's own.
 */
export interface ArrangeChoices {
  /** Indicator id -> 0..100: the order among hamlets at high risk. */
  readonly arrangeWeights: Readonly<Record<string, number>>;
  /** Whether the zones themselves are drawn over the hamlets. */
  readonly zones: boolean;
  /** How many hamlets from the top of the list are to be placed. */
  readonly movers: number;
  /** Whether sites may be used where nobody looked for hazards. */
  readonly unmappedSites: boolean;
  /** No family moves further than this; `null`: no limit. */
  readonly moveKm: number | null;
  /** Whether the families of one hamlet may go to several sites. */
  readonly splitHamlets: boolean;
  /** How many kilometres further a household may go to stay in its commune. */
  readonly stayKm: number;
  /** Site id -> households, where the planner tries another capacity. */
  readonly capacities: Readonly<Record<string, number>>;
  /** Million đồng for one household, where a site does not say what it costs there; `null`: not known. */
  readonly householdCost: number | null;
  readonly locked: readonly LockedPair[];
  /** Families that would like to stay together. */
  readonly communities: readonly Community[];
  /** What it is worth to keep a community at one site less, in households times kilometres. */
  readonly togetherKm: number;
}
