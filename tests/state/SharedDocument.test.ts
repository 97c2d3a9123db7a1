import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openShelf } from '../../src/data/kept/openShelf.ts';
import { inUse } from '../../src/domain/kept/inUse.ts';
import { undo } from '../../src/domain/kept/undo.ts';
import { withStatus } from '../../src/domain/kept/withStatus.ts';
import { emptyDocument } from '../../src/domain/kept/KeptDocument.ts';
import { SharedDocument, type SharedDocumentUse } from '../../src/state/SharedDocument.svelte.ts';
import { anEdit, signature, withEdit, withLayer, withSheet } from '../domain/kept/anyDocument.ts';

let places = 0;
const open: SharedDocument[] = [];

function tabAt(place: string, use: Partial<SharedDocumentUse> = {}): SharedDocument {
  const tab = new SharedDocument({
    openShelf: (onNewer) => openShelf(place, onNewer),
    fit: (read) => Promise.resolve(read),
    onChange: () => undefined,
    ...use,
  });
  open.push(tab);
  return tab;
}

async function openTab(place: string, use: Partial<SharedDocumentUse> = {}): Promise<SharedDocument> {
  const tab = tabAt(place, use);
  await tab.open();
  return tab;
}

const newPlace = () => `shared ${String((places += 1))}`;
const filesOf = (tab: SharedDocument) => inUse(tab.current).files.map(({ accepted }) => accepted.file);
const isKept = (tab: SharedDocument) => vi.waitFor(() => expect(tab.held).toEqual({ kind: 'kept' }));
const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });

afterEach(() => {
  vi.restoreAllMocks();
  for (const tab of open.splice(0)) tab.close();
});

describe('the shared document', () => {
  it('is used at once, kept after it, and there for the next page', async () => {
    const place = newPlace();
    const tab = await openTab(place);
    tab.take((document) => withSheet(document, 'một.csv'));
    expect(filesOf(tab)).toEqual(['một.csv']);
    await isKept(tab);
    expect(filesOf(await openTab(place))).toEqual(['một.csv']);
  });

  it('in another tab that has nothing unsaved takes over what was written here, and is told', async () => {
    const place = newPlace();
    const onChange = vi.fn();
    const here = await openTab(place);
    const there = await openTab(place, { onChange });
    here.take((document) => withSheet(document, 'một.csv'));
    await vi.waitFor(() => expect(there.news).toBe('taken-over'));
    expect(filesOf(there)).toEqual(['một.csv']);
    expect(onChange).toHaveBeenCalledWith(there.current, true);
  });

  it('changed in two tabs at once keeps both changes, and says so', async () => {
    const place = newPlace();
    const [here, there] = [await openTab(place), await openTab(place)];
    here.take((document) => withSheet(document, 'một.csv'));
    there.take((document) => withLayer(document, 'lớp.geojson'));
    await vi.waitFor(() => expect([...filesOf(here)].sort()).toEqual(['lớp.geojson', 'một.csv']));
    await vi.waitFor(() => expect(filesOf(there)).toEqual(filesOf(here)));
    expect([here.news, there.news].sort()).toEqual(['joined', 'taken-over']);
    expect(filesOf(await openTab(place))).toEqual(filesOf(here));
  });

  it('takes statuses set in two tabs one after the other, each from the one that stands by then', async () => {
    const place = newPlace();
    const [here, there] = [await openTab(place), await openTab(place)];
    here.take((document) => withStatus(document, 'hamlet:H1', 'proposed', signature));
    there.take((document) => withStatus(document, 'hamlet:H1', 'surveyed', signature));
    await vi.waitFor(() => expect(here.current.history).toHaveLength(2));
    await vi.waitFor(() => expect(there.current).toEqual(here.current));
    const [first, second] = here.current.history;
    expect(first).toMatchObject({ kind: 'status', before: null });
    expect(second).toMatchObject({ kind: 'status', before: first?.kind === 'status' ? first.after : '' });
    expect((await openTab(place)).current).toEqual(here.current);
  });

  it('set to the same status in two tabs tells it once, and waits for nothing after it', async () => {
    const place = newPlace();
    const [here, there] = [await openTab(place), await openTab(place)];
    here.take((document) => withStatus(document, 'hamlet:H1', 'proposed', signature));
    there.take((document) => withStatus(document, 'hamlet:H1', 'proposed', signature));
    await vi.waitFor(() => expect([here.news, there.news]).toContain('joined'));
    await Promise.all([here, there].map(isKept));
    for (const tab of [here, there]) expect(tab.current.history).toHaveLength(1);
    here.dismissNews();
    there.dismissNews();
    here.take((document) => withSheet(document, 'một.csv'));
    await vi.waitFor(() => expect(there.news).toBe('taken-over'));
    there.take((document) => withStatus(document, 'hamlet:H1', 'approved', signature));
    await vi.waitFor(() => expect(here.news).toBe('taken-over'));
    expect([...inUse(here.current).statuses]).toEqual([['hamlet:H1', 'approved']]);
  });

  it('is not touched, and nothing is written, where a step changes nothing', async () => {
    const onChange = vi.fn();
    const tab = await openTab(newPlace(), { onChange });
    tab.take((document) => withStatus(document, 'hamlet:H1', null, signature));
    expect(onChange).not.toHaveBeenCalled();
    expect(tab.held).toEqual({ kind: 'kept' });
  });

  it('undoes nothing that another tab did meanwhile', async () => {
    const place = newPlace();
    const here = await openTab(place);
    here.take((document) => withSheet(document, 'một.csv'));
    await isKept(here);
    const there = await openTab(place);
    here.take((document) => withLayer(document, 'lớp.geojson'));
    there.take((document) => undo(document, signature), true);
    await vi.waitFor(() => expect([here.news, there.news]).toContain('dropped'));
    await vi.waitFor(() => expect(filesOf(there)).toEqual(['một.csv', 'lớp.geojson']));
  });

  it('without room holds for this page, says so, and is kept with the next change once there is room', async () => {
    const place = newPlace();
    const tab = await openTab(place);
    const spy = noRoom();
    tab.take((document) => withSheet(document, 'một.csv'));
    await vi.waitFor(() => expect(tab.held).toEqual({ kind: 'session', why: 'full' }));
    expect(filesOf(tab)).toEqual(['một.csv']);
    expect((await openTab(place)).current).toBe(emptyDocument);
    spy.mockRestore();
    tab.take((document) => withEdit(document, anEdit('commune2025:M', 0.4)));
    await isKept(tab);
    expect((await openTab(place)).current).toEqual(tab.current);
  });

  it('with something unsaved is told of another tab, and keeps what it has', async () => {
    const place = newPlace();
    const [here, there] = [await openTab(place), await openTab(place)];
    const spy = noRoom();
    there.take((document) => withLayer(document, 'lớp.geojson'));
    await vi.waitFor(() => expect(there.held.kind).toBe('session'));
    spy.mockRestore();
    here.take((document) => withSheet(document, 'một.csv'));
    await vi.waitFor(() => expect(there.news).toBe('apart'));
    expect(filesOf(there)).toEqual(['lớp.geojson']);
  });

  it('where the browser gives no storage is used all the same', async () => {
    const tab = await openTab('none', { openShelf: () => Promise.resolve('refused') });
    tab.take((document) => withSheet(document, 'một.csv'));
    expect(tab.held).toEqual({ kind: 'session', why: 'refused' });
    expect(filesOf(tab)).toEqual(['một.csv']);
  });

  it('that cannot be read here is not written over by a step, only by starting again', async () => {
    const place = newPlace();
    const before = await openTab(place);
    before.take((document) => withSheet(document, 'một.csv'));
    await isKept(before);
    const refusal = { code: 'units-unknown', count: 2 } as const;
    const tab = await openTab(place, { fit: () => Promise.resolve(refusal) });
    expect(tab.held).toEqual({ kind: 'session', why: refusal });
    tab.take((document) => withLayer(document, 'lớp.geojson'));
    expect(filesOf(await openTab(place))).toEqual(['một.csv']);
    await tab.replace(emptyDocument);
    expect(tab.held).toEqual({ kind: 'kept' });
    expect(filesOf(await openTab(place))).toEqual([]);
  });

  it('takes a step made before it was opened after what was kept', async () => {
    const place = newPlace();
    const before = await openTab(place);
    before.take((document) => withSheet(document, 'một.csv'));
    await isKept(before);
    const tab = tabAt(place);
    tab.take((document) => withLayer(document, 'lớp.geojson'));
    await tab.open();
    expect(filesOf(tab)).toEqual(['một.csv', 'lớp.geojson']);
  });
});
