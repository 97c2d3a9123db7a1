import type { MatchHamlet, MatchSite } from './MatchProblem.ts';

/** A hamlet and a site that are open to each other. */
export interface OpenArc {
  /** Place of the site in the list of sites. */
  readonly site: number;
  readonly km: number;
  /** Household-kilometres for one household, everything counted but communities. */
  readonly cost: number;
  /** The part of `cost` that is money. */
  readonly price: number;
  /** The part of `cost` for leaving the commune. */
  readonly leaving: number;
}

export interface OpenHamlet extends MatchHamlet {
  readonly households: number;
  /** Cheapest first; of two as cheap, the first site. Empty where nothing is open. */
  readonly arcs: readonly OpenArc[];
  /** The site it is locked to; -1 where that one takes nobody. */
  readonly lock: number | null;
  /** The nearest site within the distance allowed that is not barred, whether it could take the hamlet or not. */
  readonly nearest: number | null;
}

export interface OpenSite extends MatchSite {
  readonly capacity: number;
}

/** The hamlets that are to be placed and the sites that can take somebody, both in the order of their ids, so that no order of rows matters. */
export interface Openings {
  readonly hamlets: readonly OpenHamlet[];
  readonly sites: readonly OpenSite[];
}
