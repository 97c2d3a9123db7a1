import { describe, expect, it } from 'vitest';
import { emptyDocument, keptSchema } from '../../../src/domain/kept/KeptDocument.ts';
import { inUse } from '../../../src/domain/kept/inUse.ts';
import { readDocument } from '../../../src/domain/kept/readDocument.ts';
import { redo } from '../../../src/domain/kept/redo.ts';
import { scenesIn } from '../../../src/domain/kept/scenesIn.ts';
import { undo } from '../../../src/domain/kept/undo.ts';
import { withScenes } from '../../../src/domain/kept/withScenes.ts';
import { signature, withSheet } from './anyDocument.ts';

const scene = { view: 'v=1&tab=explore', ready: null, title: 'Một', sentence: null, notes: null };
const one = withScenes(emptyDocument, { kind: 'added', scenes: [scene] }, signature);

describe('kept scenes', () => {
  it('are those of the last act on them that stands, whatever else was done since', () => {
    const later = withSheet(one, 'số.csv');
    expect(inUse(later).scenes.map(({ title }) => title)).toEqual(['Một']);
    const removed = withScenes(later, { kind: 'removed', id: 's1' }, signature);
    expect(scenesIn(removed)).toEqual([]);
    const back = undo(removed, signature) ?? removed;
    expect(scenesIn(back)).toEqual(scenesIn(one));
    expect(scenesIn(redo(back, signature) ?? back)).toEqual([]);
  });

  it('are changed on the list that another tab left, so that neither change is lost', () => {
    const other = withScenes(one, { kind: 'reworded', id: 's1', words: { title: 'Hai' } }, signature);
    const both = withScenes(other, { kind: 'added', scenes: [scene] }, signature);
    expect(scenesIn(both).map(({ id, title }) => [id, title])).toEqual([
      ['s1', 'Hai'],
      ['s2', 'Một'],
    ]);
  });

  it('write nothing into the history when nothing changes', () => {
    expect(withScenes(one, { kind: 'removed', id: 's9' }, signature)).toBe(one);
  });

  it('come out of a store as they went in, and a document from before there were any opens', () => {
    expect(readDocument(JSON.parse(JSON.stringify(one)))).toEqual(one);
    const older: unknown = JSON.parse(
      JSON.stringify({ ...withSheet(emptyDocument, 'số.csv'), schema: keptSchema - 1 }),
    );
    expect(readDocument(older)).toMatchObject({ schema: keptSchema, done: [1] });
  });

  it.each([
    ['an id twice', { scenes: [...scenesIn(one), ...scenesIn(one)] }],
    ['a view that is no address', { scenes: [{ ...scenesIn(one)[0], view: 'two words' }] }],
    ['words of a story nobody knows', { scenes: [{ ...scenesIn(one)[0], ready: 'other' }] }],
    ['a title that is no text', { scenes: [{ ...scenesIn(one)[0], title: 3 }] }],
  ])('are refused with %s', (_, wrong) => {
    const damaged: unknown = JSON.parse(
      JSON.stringify({ ...one, history: one.history.map((entry) => ({ ...entry, ...wrong })) }),
    );
    expect(readDocument(damaged)).toEqual({ code: 'damaged', at: 'history' });
  });
});
