import { changeScenes, type SceneChange } from '../story/changeScenes.ts';
import type { Signature } from './HistoryEntry.ts';
import type { KeptDocument } from './KeptDocument.ts';
import { record } from './record.ts';
import { scenesIn } from './scenesIn.ts';

/**
 * The document after a change of the planner's scenes. It is made on the list that stands here, since another tab may have changed
 * that meanwhile; where nothing changes it is the same document.
 */
export function withScenes(kept: KeptDocument, change: SceneChange, signature: Signature): KeptDocument {
  const changed = changeScenes(scenesIn(kept), change);
  if (changed === null) return kept;
  const { scenes, place } = changed;
  return record(kept, { kind: 'scenes', how: change.kind, place, scenes }, signature);
}
