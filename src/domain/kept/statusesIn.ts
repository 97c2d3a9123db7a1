import type { AreaKey } from '../area/Area.ts';
import type { ArrangementStatus } from '../resettle/ArrangementStatus.ts';
import type { KeptDocument } from './KeptDocument.ts';

/** The status of every hamlet that has one, as the acts that stand leave it. */
export function statusesIn({
  done,
  history,
}: Pick<KeptDocument, 'done' | 'history'>): ReadonlyMap<AreaKey, ArrangementStatus> {
  const statuses = new Map<AreaKey, ArrangementStatus>();
  for (const number of done) {
    const entry = history[number - 1];
    if (entry?.kind !== 'status') continue;
    if (entry.after === null) statuses.delete(entry.area);
    else statuses.set(entry.area, entry.after);
  }
  return statuses;
}
