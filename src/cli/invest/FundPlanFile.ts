import type { GroupLimit } from '../../domain/invest/FundProblem.ts';

/**
 * What is asked of money, as the command line takes it. Everything may be left out, and what is typed behind the command comes before it:
 *
 *     {
 *       "id": "code", "cost": "cost", "goals": [{ "column": "poor", "weight": 2 }, { "column": "road_km" }], "budget": 200000,
 *       "programme": "programme", "programmes": { "1719": 120000, "NTM": 60000 },
 *       "year": "year", "years": { "2026": 80000, "2027": 120000 },
 *       "stages": "stages",
 *       "place": "commune", "thing": "works", "payOnce": true,
 *       "groups": [{ "column": "district", "most": 3 }, { "column": "district", "value": "Hà Quảng", "least": 1 }],
 *       "mustHave": ["01279"], "mustNot": ["01304"],
 *       "prerequisites": [{ "id": "school", "needs": "bridge" }],
 *       "ranking": "rank", "step": 10000
 *     }
 *
 * - Money is in one unit throughout, whatever it is. The worth of a choice is the sum over goals of weight times gain.
 * - `programme`, `year`, `stages`, `place`, `thing`, `ranking` name columns. `year`: the only year in which a row can be paid, empty for any;
 *   `years` says what each may cost, and then every payment falls into one of them.
 * - `stages`: into how many equal parts a row may be divided, each paid in one year with its part of cost and gains; empty or 1 means whole or
 *   not at all. A number in place of the column holds for every row.
 * - `payOnce` (true unless said otherwise): of rows with the same `place` and `thing`, those of one programme only are paid.
 * - `groups`: `value` left out means each group of the column by itself; counted are rows that are paid at least in part.
 * - `prerequisites`: `id` is begun once all of `needs` is paid, in the same year at the earliest.
 * - `ranking`: 1 is served first in the list beside the optimum; without it, who brings most.
 * - `step`: the answer tells what so much more money would buy.
 */
export interface FundPlanFile {
  readonly id: string | null;
  readonly cost: string | null;
  readonly goals: readonly { readonly column: string; readonly weight: number }[];
  readonly budget: number | null;
  readonly programme: string | null;
  readonly programmes: Readonly<Record<string, number>>;
  readonly year: string | null;
  readonly years: readonly { readonly year: number; readonly most: number }[];
  /** A column, or a number for all. */
  readonly stages: string | number;
  readonly place: string | null;
  readonly thing: string | null;
  readonly payOnce: boolean;
  readonly groups: readonly GroupLimit[];
  readonly mustHave: readonly string[];
  readonly mustNot: readonly string[];
  readonly prerequisites: readonly { readonly id: string; readonly needs: string }[];
  readonly ranking: string | null;
  readonly step: number | null;
}
