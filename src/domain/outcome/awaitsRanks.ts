import { studiesIn } from './studiesIn.ts';
import type { Outcome } from './Outcome.ts';

/** Whether how sure the ranks are is still being worked out: whoever draws it will have more to say soon. */
export function awaitsRanks({ plan, scores, arrangement, study }: Outcome): boolean {
  const ranked = (plan.tab === 'safety' ? arrangement : scores)?.ranked ?? 0;
  return study === null && ranked > 0 && studiesIn(plan).ranks;
}
