import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUse } from '../../../src/domain/kept/inUse.ts';
import { emptyDocument, keptSchema } from '../../../src/domain/kept/KeptDocument.ts';
import { isRefusal } from '../../../src/domain/kept/KeptRefusal.ts';
import { migrate } from '../../../src/domain/kept/migrate.ts';
import { migrations, type Migration } from '../../../src/domain/kept/migrations.ts';
import { readDocument } from '../../../src/domain/kept/readDocument.ts';
import { undo } from '../../../src/domain/kept/undo.ts';
import { withStatus } from '../../../src/domain/kept/withStatus.ts';
import { documentOfSchema1 } from './documentOfSchema1.ts';
import { anEdit, anyDocument, signature, withEdit, withLayer, withSheet } from './anyDocument.ts';

const edited = withEdit(
  withLayer(withSheet(emptyDocument, 'một.csv'), 'lớp.geojson'),
  anEdit('commune2025:M', 0.3),
);
const whole = withStatus(
  withStatus(edited, 'hamlet:H1', 'proposed', signature),
  'hamlet:H1',
  'surveyed',
  signature,
);
const earlier: readonly unknown[] = migrations.map(({ from }) => from);
const copy = () => JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;

/** The document with one part of it put in place of another, found by its path. */
function tampered(path: readonly (string | number)[], value: unknown): unknown {
  const document = copy();
  let place: Record<string | number, unknown> = document;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return document;
}

describe('a kept document', () => {
  it('is read as it was written, whatever was done to it', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(readDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
      }),
    );
  });

  it('is refused, and never throws, for anything else', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        expect(isRefusal(readDocument(value))).toBe(true);
      }),
    );
  });

  it('is refused, and never throws, when any one part of it is anything else', () => {
    const fields = Object.keys(whole);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
        const read = readDocument({ ...copy(), [field]: value });
        if (isRefusal(read)) return;
        // The number of an earlier form is no fault: the document is brought to this one, with all that it holds.
        if (field === 'schema' && earlier.includes(value)) expect(read).toEqual(whole);
        else expect([[], {}, keptSchema]).toContainEqual(value);
      }),
    );
  });

  it.each(earlier)('that calls itself of form %s loses nothing on its way to this one', (schema) => {
    expect(readDocument({ ...copy(), schema })).toEqual(whole);
  });

  it.each([
    ['a figure that is no number', ['files', 0, 'accepted', 'figures', 0, 'column', 0], '0.5', 'files'],
    ['a column shorter than its set', ['files', 0, 'accepted', 'figures', 0, 'column'], [0.5], 'figures'],
    ['an indicator nobody knows', ['files', 0, 'accepted', 'figures', 0, 'indicator'], 'rainfall', 'figures'],
    ['a set that is none', ['files', 0, 'accepted', 'figures', 0, 'set'], 'village', 'files'],
    [
      'a shape without a number',
      ['files', 1, 'accepted', 'layer', 'features', 0, 'geometry', 'coordinates', 0],
      null,
      'files',
    ],
    ['a layer whose id fits no address', ['files', 1, 'accepted', 'layer', 'id'], '../x', 'files'],
    ['an act that is not in the history', ['done'], [1, 2, 3, 9], 'done'],
    ['an act done twice', ['done'], [1, 2, 3, 3], 'done'],
    ['a file that is gone', ['files'], [], 'files'],
    ['history out of order', ['history', 0, 'number'], 2, 'history'],
    ['a time that is none', ['history', 0, 'time'], 'yesterday', 'history'],
    ['a status nobody sets', ['history', 3, 'after'], 'cancelled', 'history'],
    ['a status that is a number', ['history', 4, 'before'], 1, 'history'],
    ['a status of no place', ['history', 3, 'area'], 'H1', 'history'],
    ['a status of a place in no set', ['history', 3, 'area'], 'village:H1', 'history'],
    ['a status that starts from one that did not stand there', ['history', 4, 'before'], 'done', 'history'],
    ['a first status that claims an earlier one', ['history', 3, 'before'], 'approved', 'history'],
    ['a status whose step before it is gone', ['done'], [1, 2, 3, 5], 'history'],
    ['a hash that is none', ['history', 0, 'file', 'sha256'], 'abc', 'history'],
  ] as const)('with %s is refused', (_, path, value, at) => {
    expect(readDocument(tampered(path, value))).toEqual({ code: 'damaged', at });
  });

  it('without what a status was before, or became, is refused', () => {
    for (const field of ['before', 'after', 'area']) {
      const entry = Object.fromEntries(
        Object.entries(whole.history[3] ?? {}).filter(([name]) => name !== field),
      );
      expect(readDocument(tampered(['history', 3], entry))).toEqual({ code: 'damaged', at: 'history' });
    }
  });

  it('with statuses that were undone is read as it was written', () => {
    const undone = [1, 2].reduce((document) => undo(document, signature) ?? document, whole);
    expect(undone.undone).toEqual([5, 4]);
    expect(readDocument(JSON.parse(JSON.stringify(undone)))).toEqual(undone);
    const turned = { ...undone, undone: [4, 5] };
    expect(readDocument(turned)).toEqual({ code: 'damaged', at: 'history' });
  });

  it('of a newer version is refused with its number', () => {
    expect(readDocument({ ...copy(), schema: 7 })).toEqual({ code: 'newer-schema', schema: 7 });
  });
});

describe('migrations', () => {
  const steps: readonly Migration[] = [
    { from: 0, migrate: ({ log, ...rest }) => ({ ...rest, history: log }) },
    { from: 1, migrate: (older) => ({ ...older, place: 'Cao Bằng' }) },
  ];

  it('go step by step, each from the form before', () => {
    expect(migrate({ schema: 0, log: [1] }, 2, steps)).toEqual({
      schema: 2,
      history: [1],
      place: 'Cao Bằng',
    });
    expect(migrate({ schema: 1, history: [] }, 2, steps)).toEqual({
      schema: 2,
      history: [],
      place: 'Cao Bằng',
    });
  });

  it('leave the form of today alone', () => {
    const today = { schema: keptSchema, history: [] };
    expect(migrate(today)).toBe(today);
  });

  it('refuse a form that no step leads from, and one without a number', () => {
    expect(migrate({ schema: -1 }, 2, steps)).toEqual({ code: 'damaged', at: 'schema' });
    expect(migrate({ schema: '1' }, 2, steps)).toEqual({ code: 'damaged', at: 'schema' });
  });

  it('bring a document of schema 1, as it was written before there were statuses, to the form of today', () => {
    const read = readDocument(JSON.parse(documentOfSchema1));
    expect(read).toEqual({ ...JSON.parse(documentOfSchema1), schema: keptSchema });
    if (isRefusal(read)) throw new Error(read.code);
    const { files, edits, statuses } = inUse(read);
    expect(files.map(({ accepted }) => accepted.file)).toEqual(['một.csv']);
    expect(edits.map(({ area, after }) => [area, after])).toEqual([['commune2025:M', 0.3]]);
    expect([...statuses]).toEqual([]);
  });

  it('that are listed lead from the first form to the one of today without a gap', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: keptSchema - 1 }, (_, at) => at + 1),
    );
  });
});
