import type { HazardClass } from '../../hazard/HazardClass.ts';
import type { HazardKind } from '../../hazard/HazardLayer.ts';

/** One value of the property that holds the classes. */
export interface ClassValue {
  /** As written; empty where a zone has none. */
  readonly value: string;
  /** Zones, or sites, of this value. */
  readonly zones: number;
  /** `null` for no class, or for none yet. */
  readonly hazard: HazardClass | null;
  /** `open`: it is no word of ours, and the planner has not said what it means. */
  readonly sureness: 'read' | 'chosen' | 'open';
}

/** How zones are understood, small enough to be looked at and corrected. */
export interface HazardProposal {
  /** `null` where neither names nor values tell, or tell of several. */
  readonly kind: HazardKind | null;
  readonly kindSureness: 'guessed' | 'chosen';
  /** The property whose values are classes; `null` where none is like it. */
  readonly field: string | null;
  readonly fieldSureness: 'guessed' | 'chosen';
  /** Every property of the file, in its order. */
  readonly fields: readonly string[];
  /** The distinct values of the property, those of most zones first. */
  readonly values: readonly ClassValue[];
  /** How many distinct values there are: a page may be told of the first only. */
  readonly distinct: number;
  /** What the planner wants. */
  readonly coverage: 'zones' | 'everywhere';
  readonly zones: number;
  /** Zones with a class. */
  readonly classed: number;
  /** Zones whose value is open. */
  readonly open: number;
}
