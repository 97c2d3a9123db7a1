import type { Condition } from './Condition.ts';
import { Ledger } from './Ledger.ts';
import type { Choice, OpenCandidates } from './OpenCandidates.ts';

/** The conditions that a choice does not keep to. */
export function brokenBy(opened: OpenCandidates, choice: Choice): readonly Condition[] {
  return new Ledger(opened, choice).broken();
}
