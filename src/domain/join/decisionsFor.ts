import type { Area, AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { type MatchDecision, questionKey, questionOf } from './MatchDecision.ts';
import type { JoinRecord } from './JoinReport.ts';

export interface SettledRow {
  /** `null`: the row is left out. */
  readonly area: Area | null;
  readonly from: string;
}

/**
 * Looks up what the planner decided about a row. Of several answers to one question the last one stands; an
 * answer that names a unit this installation does not have is none.
 */
export function decisionsFor(
  sets: AreaSets,
  set: AreaSetId,
  decisions: readonly MatchDecision[],
): (record: JoinRecord) => SettledRow | null {
  const settled = new Map<string, SettledRow>();
  const { areas, indexOf } = sets[set];
  for (const decision of decisions) {
    if (decision.set !== set) continue;
    const area = decision.area === null ? null : areas[indexOf.get(decision.area) ?? -1];
    if (area !== undefined) settled.set(questionKey(decision), { area, from: decision.from });
  }
  return (record) => (settled.size === 0 ? null : (settled.get(questionKey(questionOf(record))) ?? null));
}
