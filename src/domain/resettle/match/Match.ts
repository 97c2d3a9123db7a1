/**
 * Why a hamlet goes where it goes. Several may hold; without any the solver was stopped before it was sure, or several sites are equally
 * good.
 */
export type PairReason =
  /** Of all sites that are open to it. */
  | { readonly code: 'nearest' }
  | { readonly code: 'locked' }
  /** The nearest site could not take all of it even if it stood empty. */
  | { readonly code: 'nearest-too-small'; readonly nearest: string; readonly capacity: number }
  /** The nearest site has no room left for it. */
  | { readonly code: 'nearest-is-full'; readonly nearest: string; readonly free: number }
  /** Beside the nearest site. */
  | { readonly code: 'cheaper'; readonly nearest: string }
  | { readonly code: 'same-commune' | 'neighbour-commune'; readonly nearest: string }
  /** Others of its community go there, and none or fewer to the nearest site. */
  | { readonly code: 'together'; readonly nearest: string };

export interface MatchPair {
  readonly hamlet: string;
  readonly site: string;
  readonly households: number;
  /** In a straight line. */
  readonly km: number;
  /** Million đồng for these households; `null` where the cost of the site is not known. */
  readonly cost: number | null;
  readonly reasons: readonly PairReason[];
}

/** Why households have no site. */
export type UnplacedReason =
  | { readonly code: 'households-unknown' | 'position-unknown' }
  /** There is no site of a known capacity. */
  | { readonly code: 'no-site' }
  /** Beyond the distance allowed; `nearest` is the nearest site that is not barred. */
  | { readonly code: 'too-far'; readonly nearest: string; readonly km: number }
  | { readonly code: 'all-barred' }
  /** No site open to it could take all of it even if it stood empty; `largest` is the largest of them. */
  | { readonly code: 'too-large'; readonly largest: string; readonly capacity: number }
  /** The site it is locked to is taken by others that are locked to it, or is too small. */
  | { readonly code: 'locked-site-is-short'; readonly site: string }
  /** It is one of the hamlets that share too few sites; the place of the shortage in the list. */
  | { readonly code: 'sites-are-short'; readonly shortage: number }
  /** There is room in all, but in no single site: `largest` has the most room left, which is `free`. */
  | { readonly code: 'no-single-site'; readonly largest: string; readonly free: number }
  /** The solver was stopped before it was sure that there is none. */
  | { readonly code: 'not-found-in-time' };

export interface UnplacedHamlet {
  readonly hamlet: string;
  /** Without a site; `null` where their number is not known. */
  readonly households: number | null;
  readonly reason: UnplacedReason;
}

/** Capacity that is missing, whatever the solver does. */
export type Shortage =
  /** Of all sites together. */
  | {
      readonly code: 'total';
      readonly needed: number;
      readonly capacity: number;
      readonly short: number;
    }
  /**
   * These hamlets can go to these sites only, which together hold too little (the condition of Hall, 1935, in households). No part of the hamlets
   * falls short by more.
   */
  | {
      readonly code: 'cluster';
      readonly hamlets: readonly string[];
      readonly sites: readonly string[];
      readonly needed: number;
      readonly capacity: number;
      readonly short: number;
    }
  /** More is locked to a site than it can take. */
  | {
      readonly code: 'locks';
      readonly site: string;
      readonly hamlets: readonly string[];
      readonly needed: number;
      readonly capacity: number;
      readonly short: number;
    };

export interface SiteLoad {
  readonly site: string;
  /** `null` where it is not known. */
  readonly capacity: number | null;
  readonly taken: number;
}

/** What a matching comes to. */
export interface MatchTotals {
  /** Of all hamlets whose number is known. */
  readonly households: number;
  readonly placed: number;
  /** No matching places more: equals `placed` unless the solver was stopped. */
  readonly placeable: number;
  readonly householdKm: number;
  /** Million đồng, of the sites whose cost is known. */
  readonly cost: number;
  /** Households that go to sites whose cost is not known. */
  readonly householdsWithoutCost: number;
  readonly leavingCommune: number;
  /** Sites beyond the first over which communities are spread. */
  readonly spread: number;
}

/**
 * Hamlets with their sites. `optimal`: all are placed, and nothing is better. `short`: as many households as possible are placed, and at
 * least cost. `stopped`: the time was up; the best found, which is at most `gap` from the best there is.
 */
export interface Match {
  readonly status: 'optimal' | 'short' | 'stopped';
  /** By hamlet, then site. */
  readonly pairs: readonly MatchPair[];
  readonly unplaced: readonly UnplacedHamlet[];
  readonly shortages: readonly Shortage[];
  readonly loads: readonly SiteLoad[];
  readonly totals: MatchTotals;
  /** In household-kilometres: what was made as small as possible for the households placed. */
  readonly objective: number;
  /** No matching of so many households is better than this. */
  readonly bound: number;
  /** (objective - bound) / objective. */
  readonly gap: number;
}
