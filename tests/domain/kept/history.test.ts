import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../src/domain/kept/KeptDocument.ts';
import { inUse } from '../../../src/domain/kept/inUse.ts';
import { record } from '../../../src/domain/kept/record.ts';
import { redo } from '../../../src/domain/kept/redo.ts';
import { undo } from '../../../src/domain/kept/undo.ts';
import { withStatus } from '../../../src/domain/kept/withStatus.ts';
import { anEdit, anyDocument, signature, stamped, withEdit, withLayer, withSheet } from './anyDocument.ts';

const used = (document: Parameters<typeof inUse>[0]) => {
  const { files, edits } = inUse(document);
  return [files.map(({ accepted }) => accepted.file), edits.map(({ area, after }) => [area, after])];
};

describe('undoing', () => {
  it('an act gives back what was in use before it, whatever the act and whatever came before', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom('sheet', 'layer', 'edit', 'status'), (before, kind) => {
        const act = {
          sheet: withSheet,
          layer: withLayer,
          edit: (document: typeof before) => withEdit(document, anEdit('commune2025:M', 0.9)),
          // Of a hamlet that no other step speaks of, so that it is always a change.
          status: (document: typeof before) => withStatus(document, 'hamlet:H9', 'proposed', signature),
        }[kind];
        const after = undo(act(before, 'mới.csv'), signature);
        expect(after && inUse(after)).toEqual(inUse(before));
        expect(after?.done).toEqual(before.done);
      }),
    );
  });

  it('and doing again is what it was, and loses no file', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const undone = undo(document, signature);
        if (undone === null) {
          expect(document.done).toEqual([]);
          return;
        }
        const again = redo(undone, signature);
        expect(again?.done).toEqual(document.done);
        expect(again?.undone).toEqual(document.undone);
        expect(again && inUse(again)).toEqual(inUse(document));
      }),
    );
  });

  it('is told in the history, which only ever grows', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const undone = undo(document, signature);
        if (undone === null) return;
        expect(undone.history.slice(0, -1)).toEqual(document.history);
        expect(undone.history.at(-1)).toMatchObject({ kind: 'undo', of: document.done.at(-1) });
      }),
    );
  });

  it('is nothing where nothing was done', () => {
    expect(undo(emptyDocument, signature)).toBeNull();
    expect(redo(emptyDocument, signature)).toBeNull();
  });

  it('of an import brings back the sheet that stood before it', () => {
    const two = withSheet(withSheet(emptyDocument, 'một.csv'), 'hai.csv');
    const one = undo(two, signature);
    expect(one && used(one)).toEqual([['một.csv'], []]);
  });
});

describe('a new act', () => {
  it('after an undoing lets go of what was undone, whose name the history keeps', () => {
    const undone = undo(withSheet(emptyDocument, 'một.csv'), signature) ?? emptyDocument;
    const after = withLayer(undone, 'lớp.geojson');
    expect(after.files.map(({ accepted }) => accepted.file)).toEqual(['lớp.geojson']);
    expect(after.undone).toEqual([]);
    expect(after.history[0]).toMatchObject({ kind: 'import', file: { name: 'một.csv' } });
  });

  it('taking a file out keeps it for an undoing', () => {
    const document = withSheet(emptyDocument, 'một.csv');
    const out = record(document, { kind: 'withdraw', of: 1, file: stamped('một.csv') }, signature);
    expect(used(out)).toEqual([[], []]);
    const back = undo(out, signature);
    expect(back && used(back)).toEqual([['một.csv'], []]);
  });
});

describe('edits', () => {
  it('of one value: the last one stands', () => {
    const twice = withEdit(
      withEdit(emptyDocument, anEdit('commune2025:M', 0.3)),
      anEdit('commune2025:M', 0.4),
    );
    expect(used(twice)).toEqual([[], [['commune2025:M', 0.4]]]);
  });

  it('can be given back to the figure beneath, which can be undone', () => {
    const edited = withEdit(emptyDocument, anEdit('commune2025:M', 0.3));
    const value = { indicator: 'poor-rate', area: 'commune2025:M', year: 2024 } as const;
    const given = record(edited, { kind: 'give-back', ...value }, signature);
    expect(used(given)).toEqual([[], []]);
    const back = undo(given, signature);
    expect(back && used(back)).toEqual([[], [['commune2025:M', 0.3]]]);
  });

  it('give way to a sheet accepted after them that speaks of the same figures, and come back without it', () => {
    const edited = withEdit(emptyDocument, anEdit('commune2025:M', 0.3));
    const other = withSheet(edited, 'năm trước.csv', [0.1, 0.2], 2023);
    expect(used(other)[1]).toEqual([['commune2025:M', 0.3]]);
    const same = withSheet(other, 'cùng năm.csv');
    expect(used(same)[1]).toEqual([]);
    const out = record(same, { kind: 'withdraw', of: 3, file: stamped('cùng năm.csv') }, signature);
    expect(used(out)[1]).toEqual([['commune2025:M', 0.3]]);
  });
});
