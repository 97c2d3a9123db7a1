import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openShelf } from '../../src/data/kept/openShelf.ts';
import { Keeping } from '../../src/state/Keeping.svelte.ts';
import { Library } from '../../src/state/Library.svelte.ts';
import { signature } from '../domain/kept/anyDocument.ts';

vi.mock('../../src/data/loadBuilt.ts', () => ({
  loadBuilt: (file: string): Promise<unknown> =>
    Promise.resolve(JSON.parse(readFileSync(resolve('geodata/built', file), 'utf8'))),
}));

let places = 0;
const open: Keeping[] = [];
const newPlace = () => `keeping ${String((places += 1))}`;

/** A page of the portal with what is kept at a place; its clock stands still. */
async function openPage(place: string) {
  const library = new Library();
  const keeping = new Keeping(
    library,
    (onNewer) => openShelf(place, onNewer),
    () => signature.time,
  );
  open.push(keeping);
  await keeping.open();
  return { keeping, library };
}

const isKept = (keeping: Keeping) => vi.waitFor(() => expect(keeping.held).toEqual({ kind: 'kept' }));

afterEach(() => open.splice(0).forEach((keeping) => keeping.close()));

describe('the status of a hamlet to be moved', () => {
  const hamlet = 'hamlet:H1';

  it('is used at once, signed, and there for the next page, which then knows its hamlets by name', async () => {
    const place = newPlace();
    const { keeping, library } = await openPage(place);
    expect(library.sets?.hamlet.areas).toEqual([]);
    keeping.name = ` ${signature.by} `;
    keeping.setStatus(hamlet, 'proposed');
    expect([...keeping.statuses]).toEqual([[hamlet, 'proposed']]);
    await isKept(keeping);
    const next = await openPage(place);
    expect([...next.keeping.statuses]).toEqual([[hamlet, 'proposed']]);
    expect(next.keeping.document.history).toEqual([
      { number: 1, ...signature, kind: 'status', area: hamlet, before: null, after: 'proposed' },
    ]);
    expect(next.library.sets?.hamlet.areas.length).toBeGreaterThan(1000);
  });

  it('is taken back and given again step by step', async () => {
    const { keeping } = await openPage(newPlace());
    keeping.setStatus(hamlet, 'proposed');
    keeping.setStatus(hamlet, 'surveyed');
    keeping.setStatus(hamlet, null);
    expect([...keeping.statuses]).toEqual([]);
    keeping.undo();
    expect(keeping.statuses.get(hamlet)).toBe('surveyed');
    keeping.undo();
    expect(keeping.statuses.get(hamlet)).toBe('proposed');
    keeping.redo();
    expect(keeping.statuses.get(hamlet)).toBe('surveyed');
  });

  it('set to what it is already leaves what was undone to be done again', async () => {
    const { keeping } = await openPage(newPlace());
    keeping.setStatus(hamlet, 'proposed');
    keeping.setStatus(hamlet, 'surveyed');
    keeping.undo();
    keeping.setStatus(hamlet, 'proposed');
    expect(keeping.document.history).toHaveLength(3);
    keeping.redo();
    expect(keeping.statuses.get(hamlet)).toBe('surveyed');
  });

  it('asks for no new answer, since no figure is another; an edit does', async () => {
    const { keeping, library } = await openPage(newPlace());
    const events: unknown[] = [];
    library.onEvent((event) => events.push(event));
    keeping.setStatus(hamlet, 'proposed');
    keeping.undo();
    expect(events).toEqual([]);
    const value = { indicator: 'poor-rate', area: 'commune2025:01324', year: 2024, before: 0.1 } as const;
    keeping.edit(value, 0.2);
    keeping.setStatus(hamlet, 'surveyed');
    keeping.undo();
    keeping.undo();
    expect(events).toEqual(['own', 'own']);
    expect(library.world?.edits).toEqual([]);
  });

  it('stands beside edited values, each undone in its turn', async () => {
    const { keeping } = await openPage(newPlace());
    const value = { indicator: 'poor-rate', area: 'commune2025:01324', year: 2024, before: 0.1 } as const;
    keeping.setStatus(hamlet, 'approved');
    keeping.edit(value, 0.2);
    keeping.undo();
    expect([keeping.statuses.get(hamlet), keeping.edits]).toEqual(['approved', []]);
  });
});
