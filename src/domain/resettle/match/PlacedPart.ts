import type { OpenArc } from './Openings.ts';

/** Households of a hamlet that go to a site together. */
export interface PlacedPart {
  /** Place among the open hamlets. */
  readonly hamlet: number;
  readonly arc: OpenArc;
  readonly households: number;
}
