import type { AreaKey } from '../area/Area.ts';
import type { ArrangementStatus } from '../resettle/ArrangementStatus.ts';
import type { Signature } from './HistoryEntry.ts';
import type { KeptDocument } from './KeptDocument.ts';
import { record } from './record.ts';
import { statusesIn } from './statusesIn.ts';

/**
 * The document after the planner gave a hamlet a status, or took it away. What stood before is looked up here and
 * not handed in, since another tab may have changed it meanwhile. Where nothing changes it is the same document.
 *
 * @param after `null`: no status any more
 */
export function withStatus(
  kept: KeptDocument,
  area: AreaKey,
  after: ArrangementStatus | null,
  signature: Signature,
): KeptDocument {
  const before = statusesIn(kept).get(area) ?? null;
  return before === after ? kept : record(kept, { kind: 'status', area, before, after }, signature);
}
