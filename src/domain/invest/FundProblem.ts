import type { Closed } from './OpenCandidates.ts';

/** Something that money could be given to: a commune, a hamlet or a project. */
export interface Candidate {
  /** Ties go to the lower one. */
  readonly id: string;
  /** In the unit of the budget, not negative; `null` where it is not known: then it cannot be chosen. */
  readonly cost: number | null;
  /** By goal what it brings when paid whole; `null` where that is not known, which is never taken for zero. */
  readonly gains: readonly (number | null)[];
  readonly programme: string | null;
  /** The only year in which it can be paid; `null`: any year of the plan. */
  readonly year: number | null;
  /** 1: paid whole or not at all. More: so many equal stages, each with its part of cost and gains. */
  readonly stages: number;
  /** Where, and for what: two programmes never pay for the same thing at the same place. */
  readonly place: string | null;
  readonly thing: string | null;
  /** By kind of group (`district`) the one it belongs to. */
  readonly groups: Readonly<Record<string, string>>;
  /** Why it cannot be chosen whatever it costs; left out for one that can. */
  readonly closed?: Closed;
}

/** What is to be as much as possible: the sum over goals of weight times gain. */
export interface Goal {
  readonly id: string;
  /** Not negative; a goal of weight 0 is only told. */
  readonly weight: number;
}

/** How many candidates of a group are begun, at least and at most. */
export interface GroupLimit {
  readonly by: string;
  /** `null`: of each group of this kind. */
  readonly value: string | null;
  readonly least: number | null;
  readonly most: number | null;
}

export interface FundConditions {
  /** In all. */
  readonly budget: number;
  /** Programmes that are not named have no limit of their own. */
  readonly programmes: Readonly<Record<string, number>>;
  /** Where there are some, every payment falls into one of them. Ascending. */
  readonly years: readonly { readonly year: number; readonly most: number }[];
  readonly groups: readonly GroupLimit[];
  readonly mustHave: readonly string[];
  readonly mustNot: readonly string[];
  /** No place is paid twice for the same thing by two programmes. */
  readonly payOnce: boolean;
  /** `id` is begun only once all of `needs` is paid, in the same year at the earliest. */
  readonly prerequisites: readonly { readonly id: string; readonly needs: string }[];
}

/** What to fund within a budget. */
export interface FundProblem {
  readonly candidates: readonly Candidate[];
  readonly goals: readonly Goal[];
  readonly conditions: FundConditions;
  /** Ids, the first to be served first, for the list beside the optimum; `null`: by what they bring. */
  readonly ranking: readonly string[] | null;
}

/** Only money, and no place paid twice. */
export const usualConditions: Omit<FundConditions, 'budget'> = {
  programmes: {},
  years: [],
  groups: [],
  mustHave: [],
  mustNot: [],
  payOnce: true,
  prerequisites: [],
};
