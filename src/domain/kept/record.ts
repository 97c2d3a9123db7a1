import type { HistoryEntry, KeptAct, Signature } from './HistoryEntry.ts';
import type { KeptDocument, KeptFile } from './KeptDocument.ts';

/**
 * The document after one more act. What had been undone can then no longer be done again, and files that only
 * it referred to are let go of; the history keeps their names.
 */
export function record(kept: KeptDocument, act: KeptAct, { time, by }: Signature): KeptDocument {
  const number = kept.history.length + 1;
  const entry: HistoryEntry = { number, time, by, ...act };
  return withoutLostFiles({
    ...kept,
    done: [...kept.done, number],
    undone: [],
    history: [...kept.history, entry],
  });
}

/** The document after a file was accepted; its columns are in the order of `units`. */
export function recordImport(
  kept: KeptDocument,
  file: Omit<KeptFile, 'entry'>,
  units: KeptDocument['units'],
  act: Extract<KeptAct, { kind: 'import' }>,
  signature: Signature,
): KeptDocument {
  const after = record(kept, act, signature);
  return {
    ...after,
    units: { ...after.units, ...units },
    files: [...after.files, { entry: after.history.length, ...file }],
  };
}

function withoutLostFiles(kept: KeptDocument): KeptDocument {
  const { files, done, undone } = kept;
  const referred = files.filter(({ entry }) => done.includes(entry) || undone.includes(entry));
  return referred.length === files.length ? kept : { ...kept, files: referred };
}
