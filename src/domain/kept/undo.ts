import type { Signature } from './HistoryEntry.ts';
import type { KeptDocument } from './KeptDocument.ts';

/** Takes the last act back; `null` when there is none. The history tells both. */
export function undo(kept: KeptDocument, signature: Signature): KeptDocument | null {
  const last = kept.done.at(-1);
  if (last === undefined) return null;
  return {
    ...kept,
    done: kept.done.slice(0, -1),
    undone: [...kept.undone, last],
    history: [...kept.history, { number: kept.history.length + 1, ...signature, kind: 'undo', of: last }],
  };
}
