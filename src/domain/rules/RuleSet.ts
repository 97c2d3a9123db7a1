import type { Level } from '../area/Area.ts';
import type { Unit, Words } from '../indicator/Indicator.ts';

export type Comparison = '>=' | '>' | '<=' | '<';

/** One sentence of the law that a figure answers. Thresholds are in the indicator's stored unit (shares, km). */
export interface Criterion {
  readonly kind: 'criterion';
  /** Unique in its rule set; the same criterion may stand in several classes. */
  readonly id: string;
  readonly indicator: string;
  readonly comparison: Comparison;
  readonly threshold: number;
  readonly unit: Unit;
  /** What the law measures, in the law's own direction: "tỉ lệ hộ nghèo". */
  readonly measure: Words;
  /**
   * The law speaks of the rest of what the indicator counts (people who cannot read; the indicator counts
   * those who can). The comparison above is on the stored share, so that no rounding of `1 - share` enters;
   * only print turns both around: "biết chữ ≤ 80 %" is written "không biết chữ ≥ 20 %".
   */
  readonly complement?: true;
  /** What the indicator's numerator counts, where a programme moves it unit by unit: "hộ nghèo". */
  readonly counted?: {
    readonly one: Words;
    readonly many: Words;
    /** It is measured (km of road) and not counted in whole ones (households). */
    readonly measured?: true;
  };
  /** The law sets the threshold as a multiple of a figure that changes; `threshold` is the product. */
  readonly multiple?: { readonly of: string; readonly times: number };
  /** What the answer is where the measure means nothing (a ward is never a recognised new-rural commune). */
  readonly whenNotApplicable?: 'pass' | 'fail';
  /** The law's own words for a status criterion, where a number would read oddly. */
  readonly wording?: { readonly pass: Words; readonly fail: Words; readonly notApplicable?: Words };
}

export type Condition =
  | Criterion
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export interface RuleClass {
  readonly id: string;
  /** Reads after the unit's name and at the start of a sentence: "khu vực III". */
  readonly name: Words;
  /** How a unit comes into it, in a sentence: "sang khu vực II". */
  readonly entering: Words;
  /** `null`: every unit in scope that no other class took. One class of a rule set has it, at any place. */
  readonly when: Condition | null;
  /** True for the classes that the programmes put first. */
  readonly flagged: boolean;
}

/** The criteria of a named decree as data: with citation, period of validity and how sure the reading is. */
export interface RuleSet {
  readonly id: string;
  readonly decree: Words;
  readonly articles: string;
  /** First and last year for which the decree classes units. */
  readonly from: number;
  readonly to: number;
  readonly level: Level;
  /** Units outside the scope get no class. */
  readonly scope: Condition;
  /** From the most difficult to the least; tried in this order, the remaining class last. */
  readonly classes: readonly RuleClass[];
  readonly citation: readonly string[];
  readonly sureness: 'read' | 'secondary';
  /** Figures outside the decree on which thresholds rest (`Criterion.multiple`). */
  readonly parameters?: readonly RuleParameter[];
  /** Set where a province changed thresholds: whose criteria these are, and which no longer are the decree's. */
  readonly ownCopy?: { readonly of: string; readonly changed: readonly string[] };
}

/** A figure that a decree refers to and somebody else publishes: the national poverty rate. */
export interface RuleParameter {
  readonly id: string;
  readonly name: Words;
  readonly value: number;
  readonly unit: Unit;
  /** Of which year the figure is, and who says so. */
  readonly year: number;
  readonly source: string;
}

/** Three-valued: `open` only where a missing figure could change the answer. */
export type Answer = 'pass' | 'fail' | 'open';
