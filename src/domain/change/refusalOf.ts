import type { Provenance } from '../indicator/Indicator.ts';
import { standardOf } from '../indicator/standardOf.ts';
import type { ChangeRefusal } from './ChangeRefusal.ts';

/** The figures of one side. */
export interface ChangeSide {
  /** The year its figures are of. */
  readonly year: number;
  readonly provenance: Provenance;
}

/** Whether two years of a measure may be held against each other; `null` where they may. */
export function refusalOf(indicator: string, from: ChangeSide, to: ChangeSide): ChangeRefusal | null {
  if (from.year === to.year) return { code: 'same-figures', year: to.year };
  const [before, after] = [standardOf(indicator, from.year), standardOf(indicator, to.year)];
  if (before !== null && after !== null && before.since !== after.since)
    return { code: 'standard', from: before, to: after };
  const [first, second] = [from.provenance === 'sample', to.provenance === 'sample'];
  return first === second ? null : { code: 'sample-beside-real', sampleIsFirst: first };
}
