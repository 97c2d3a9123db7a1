import type { Level } from '../area/Area.ts';
import type { Words } from '../indicator/Indicator.ts';

export type Comparison = '>=' | '>' | '<=' | '<';

/** One sentence of the law that a figure answers. Thresholds are in the indicator's stored unit (shares, km). */
export interface Criterion {
  readonly kind: 'criterion';
  readonly id: string;
  readonly indicator: string;
  readonly comparison: Comparison;
  readonly threshold: number;
  /** What the answer is where the measure means nothing (a ward is never a recognised new-rural commune). */
  readonly whenNotApplicable?: 'pass' | 'fail';
  /** The law's own words for a status criterion, where a number would read oddly. */
  readonly wording?: { readonly pass: Words; readonly fail: Words };
}

export type Condition =
  | Criterion
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

export interface RuleClass {
  readonly id: string;
  readonly name: Words;
  /** `null`: every unit in scope that no other class took. */
  readonly when: Condition | null;
  /** True for the classes that the programmes put first. */
  readonly flagged: boolean;
}

/** The criteria of a named decree as data: with citation, period of validity and how sure the reading is. */
export interface RuleSet {
  readonly id: string;
  readonly decree: Words;
  readonly articles: string;
  readonly from: number;
  readonly to: number;
  readonly level: Level;
  /** Units outside the scope get no class. */
  readonly scope: Condition;
  /** In the order in which they are tried. */
  readonly classes: readonly RuleClass[];
  readonly citation: readonly string[];
  readonly sureness: 'read' | 'secondary';
}

/** Three-valued: `open` only where a missing figure could change the answer. */
export type Answer = 'pass' | 'fail' | 'open';
