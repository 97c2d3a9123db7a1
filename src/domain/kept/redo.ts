import type { Signature } from './HistoryEntry.ts';
import type { KeptDocument } from './KeptDocument.ts';

/** Does the act again that was undone last; `null` when there is none. */
export function redo(kept: KeptDocument, signature: Signature): KeptDocument | null {
  const next = kept.undone.at(-1);
  if (next === undefined) return null;
  return {
    ...kept,
    done: [...kept.done, next],
    undone: kept.undone.slice(0, -1),
    history: [...kept.history, { number: kept.history.length + 1, ...signature, kind: 'redo', of: next }],
  };
}
