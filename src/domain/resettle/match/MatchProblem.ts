import type { Position } from '../../area/Area.ts';
import type { ReceivingSite } from '../ReceivingSite.ts';

/** A hamlet whose families are to move. What is not known is `null`; such a hamlet is told of, and placed nowhere. */
export interface MatchHamlet {
  readonly id: string;
  /** That have to move: a whole number. */
  readonly households: number | null;
  readonly position: Position | null;
  readonly commune: string | null;
  /** The community that it belongs to and that would like to stay together; `null` for none. */
  readonly group: string | null;
}

/** A receiving site as far as matching asks for it. One whose capacity is not known takes nobody. */
export interface MatchSite extends Pick<ReceivingSite, 'id' | 'position' | 'capacity' | 'costPerHousehold'> {
  readonly commune: string | null;
}

export interface HamletAndSite {
  readonly hamlet: string;
  readonly site: string;
}

/**
 * What the planner holds dear, all of it in household-kilometres, so that weights can be compared: `perMillion` 2 says that a million đồng
 * saved is worth two households moving one kilometre further.
 */
export interface MatchChoices {
  /** The households of one hamlet may go to several sites. */
  readonly split: boolean;
  /** No household moves further, in a straight line; `null` for any distance. A locked pair may. */
  readonly maxKm: number | null;
  /** For a household and kilometre: 1 unless distance shall not count. */
  readonly perKm: number;
  /**
   * For a million đồng. A site whose cost is not known counts as the dearest known one, so that it is never chosen for its gap; it enters no sum
   * of money.
   */
  readonly perMillion: number;
  /** For every household that leaves its commune. A commune that is not known counts as another one. */
  readonly otherCommune: number;
  /** The same where the site lies in a neighbouring commune. */
  readonly neighbourCommune: number;
  /** Communes that are neighbours, each pair once in any order. */
  readonly neighbours: readonly (readonly [string, string])[];
  /** For every site beyond the first over which a community is spread. */
  readonly together: number;
  /** Pairs that must hold, for all households of the hamlet. */
  readonly locked: readonly HamletAndSite[];
  /** Pairs that must not be. */
  readonly barred: readonly HamletAndSite[];
}

export const usualMatchChoices: MatchChoices = {
  split: false,
  maxKm: null,
  perKm: 1,
  perMillion: 0,
  otherCommune: 0,
  neighbourCommune: 0,
  neighbours: [],
  together: 0,
  locked: [],
  barred: [],
};

export interface MatchProblem {
  readonly hamlets: readonly MatchHamlet[];
  readonly sites: readonly MatchSite[];
  readonly choices: MatchChoices;
}
