import { describe, expect, it } from 'vitest';
import { inUse } from '../../../src/domain/kept/inUse.ts';
import { emptyDocument, type KeptDocument } from '../../../src/domain/kept/KeptDocument.ts';
import { namesHamlets } from '../../../src/domain/kept/namesHamlets.ts';
import { redo } from '../../../src/domain/kept/redo.ts';
import { undo } from '../../../src/domain/kept/undo.ts';
import { withStatus } from '../../../src/domain/kept/withStatus.ts';
import type { ArrangementStatus } from '../../../src/domain/resettle/ArrangementStatus.ts';
import { anEdit, signature, withEdit, withSheet } from './anyDocument.ts';

const hamlet = 'hamlet:H1';
const set = (document: KeptDocument, ...statuses: readonly (ArrangementStatus | null)[]) =>
  statuses.reduce((kept, status) => withStatus(kept, hamlet, status, signature), document);
const used = (document: KeptDocument | null) => document && [...inUse(document).statuses];

describe('the status of a hamlet to be moved', () => {
  it('is the last one set, and nothing where none was', () => {
    expect(used(emptyDocument)).toEqual([]);
    expect(used(set(emptyDocument, 'proposed', 'surveyed'))).toEqual([[hamlet, 'surveyed']]);
  });

  it('is told with what stood there before it, by whom and when', () => {
    expect(set(emptyDocument, 'proposed', 'surveyed', null).history).toEqual([
      { number: 1, ...signature, kind: 'status', area: hamlet, before: null, after: 'proposed' },
      { number: 2, ...signature, kind: 'status', area: hamlet, before: 'proposed', after: 'surveyed' },
      { number: 3, ...signature, kind: 'status', area: hamlet, before: 'surveyed', after: null },
    ]);
  });

  it('can be taken away, undone and done again like any other step', () => {
    const document = set(emptyDocument, 'proposed', 'approved', null);
    expect(used(document)).toEqual([]);
    const back = undo(document, signature);
    expect(used(back)).toEqual([[hamlet, 'approved']]);
    const further = back && undo(back, signature);
    expect(used(further)).toEqual([[hamlet, 'proposed']]);
    expect(used(further && redo(further, signature))).toEqual([[hamlet, 'approved']]);
  });

  it('set to what it is already is no step', () => {
    const document = set(emptyDocument, 'done');
    expect(set(document, 'done')).toBe(document);
    expect(set(emptyDocument, null)).toBe(emptyDocument);
  });

  it('after an undoing starts from what stands then', () => {
    const back = undo(set(emptyDocument, 'proposed', 'done'), signature) ?? emptyDocument;
    expect(set(back, 'surveyed').history.at(-1)).toMatchObject({ before: 'proposed', after: 'surveyed' });
  });

  it('stands beside files and edits and touches neither', () => {
    const before = withEdit(withSheet(emptyDocument, 'một.csv'), anEdit('commune2025:M', 0.3));
    const { files, edits } = inUse(before);
    expect(inUse(set(before, 'proposed'))).toMatchObject({ files, edits });
  });
});

describe('a document', () => {
  it('speaks of hamlets when a status, an edit or a sheet of them is in it', () => {
    const communes = withEdit(withSheet(emptyDocument, 'một.csv'), anEdit('commune2025:M', 0.3));
    expect(namesHamlets(communes)).toBe(false);
    expect(namesHamlets(set(communes, 'proposed'))).toBe(true);
    expect(namesHamlets(withEdit(communes, anEdit('hamlet:H1', 0.3)))).toBe(true);
    expect(namesHamlets({ ...communes, units: { hamlet: ['H1'] } })).toBe(true);
  });
});
