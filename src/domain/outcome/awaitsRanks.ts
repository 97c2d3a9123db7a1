import { studiesIn } from './createStudies.ts';
import type { Outcome } from './Outcome.ts';

/** Whether how sure the ranks are is still being worked out: whoever draws it will have more to say soon. */
export function awaitsRanks({ plan, scores, study }: Outcome): boolean {
  return study === null && scores !== null && scores.ranked > 0 && studiesIn(plan).ranks;
}
